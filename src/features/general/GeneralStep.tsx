import { makeStyles } from '@fluentui/react-components';
import { inDefinition, inProperties } from '../fields/bound.ts';
import { OtherFindings } from '../fields/OtherFindings.tsx';
import { FieldGrid, SectionHead, StepForm } from '../fields/Step.tsx';
import { TextField } from '../fields/TextField.tsx';
import { BrandColorField } from './BrandColorField.tsx';
import { CategoriesField } from './CategoriesField.tsx';
import { GalleryTile } from './GalleryTile.tsx';
import { GatewayField } from './GatewayField.tsx';
import { IconField } from './IconField.tsx';
import { MetadataField } from './MetadataField.tsx';
import { PropertiesMissing } from './PropertiesMissing.tsx';
import { SchemeField } from './SchemeField.tsx';
import { useHasField } from './useHasField.ts';

const useStyles = makeStyles({
  face: {
    display: 'flex',
    gap: '20px',
    marginBottom: '20px',
    alignItems: 'flex-start',
    '@container form (max-width: 560px)': { flexDirection: 'column', alignItems: 'stretch' },
  },
  fields: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '14px' },
});

/** The wizard's first step (wizard.md 1), with what certification asks for beside it. */
export default function GeneralStep() {
  const styles = useStyles();
  const hasField = useHasField();
  return (
    <StepForm title="General" lead="Who you are and where the API lives.">
      <PropertiesMissing />
      <OtherFindings step="general" isShown={hasField} />
      <div className={styles.face}>
        <GalleryTile />
        <div className={styles.fields}>
          <IconField />
          <BrandColorField />
        </div>
      </div>
      <FieldGrid>
        <TextField
          label="Title"
          at={inDefinition('/info/title')}
          required
          counts="30"
          help="The product’s or company’s name. Makers look for it."
        />
        <TextField label="Version" at={inDefinition('/info/version')} required code />
        <TextField
          label="Description"
          at={inDefinition('/info/description')}
          required
          multiline
          wide
          counts="30–500"
          help="What the service is for, in whole sentences; it stands in the gallery."
        />
      </FieldGrid>
      <SectionHead title="Where the API lives" />
      <FieldGrid>
        <TextField
          label="Host"
          at={inDefinition('/host')}
          required
          code
          placeholder="api.contoso.com"
          help="No scheme and no path; a port is allowed."
        />
        <TextField
          label="Base URL"
          at={inDefinition('/basePath')}
          code
          placeholder="/"
          help="Begins with a slash; stands before every path."
        />
        <SchemeField />
        <GatewayField />
      </FieldGrid>
      <SectionHead title="Contact and company" note="asked for at certification" />
      <FieldGrid>
        <TextField
          label="Contact name"
          at={inDefinition('/info/contact/name')}
          placeholder="Contoso Support"
          help="Who answers: a team or the company."
        />
        <TextField
          label="Contact email"
          at={inDefinition('/info/contact/email')}
          code
          placeholder="support@contoso.com"
          help="Where makers ask for help; reviewers write here too."
        />
        <TextField
          label="Contact URL"
          at={inDefinition('/info/contact/url')}
          code
          wide
          placeholder="https://contoso.com/support"
        />
        <MetadataField
          label="Website"
          name="Website"
          placeholder="https://contoso.com"
          help="Of the service; shown on the reference page."
        />
        <MetadataField
          label="Privacy policy"
          name="Privacy policy"
          placeholder="https://contoso.com/privacy"
          help="Of the service; reviewers open the link."
        />
        <CategoriesField />
        <TextField
          label="Publisher"
          at={inProperties('/properties/publisher')}
          help="The company, or the person, that publishes the connector."
        />
        <TextField
          label="Stack owner"
          at={inProperties('/properties/stackOwner')}
          help="Who owns the service behind the API."
        />
      </FieldGrid>
    </StepForm>
  );
}
