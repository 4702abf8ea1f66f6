import { useRef } from 'react';
import { type Authentication, kindOf } from '../../core/connector/authentication/authentication.ts';
import { withWay } from '../../core/connector/authentication/edit.ts';
import { type Kind, nameOf } from '../../core/connector/authentication/kinds.ts';
import { switchKind } from '../../core/connector/authentication/switchKind.ts';
import { useStudio } from '../../store/desk.tsx';
import { titleOf } from '../../store/library.ts';
import { inDefinition, inProperties, markOf, useEditable } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { OtherFindings } from '../fields/OtherFindings.tsx';
import { StepForm } from '../fields/Step.tsx';
import { PropertiesMissing } from '../general/PropertiesMissing.tsx';
import { KindTiles } from './KindTiles.tsx';
import { SeveralForm } from './SeveralForm.tsx';
import { useAuthentication, useUpdateAuthentication } from './useAuthentication.ts';
import { WayForm } from './WayForm.tsx';

const PARAMETERS = inProperties('/properties/connectionParameters');
const SCHEMES = inDefinition('/securityDefinitions');
const REQUIREMENTS = inDefinition('/security');

/** Whether a field of the form shows what is found at a place. */
const isShown = (mark: string): boolean =>
  mark === markOf(SCHEMES) ||
  mark === markOf(REQUIREMENTS) ||
  `${mark}/`.startsWith(`${markOf(PARAMETERS)}/`);

/** The wizard's second step (wizard.md 2): how people sign in, both files in step. */
export default function SecurityStep() {
  const authentication = useAuthentication();
  const update = useUpdateAuthentication();
  const editable = useEditable('properties');
  const title = useStudio(({ files, current }) => titleOf(files, current?.name ?? ''));
  const epoch = useStudio((state) => state.epoch);
  // How each kind looked when it was left, of the connector that is open.
  const left = useRef({ epoch, kinds: new Map<Kind, Authentication>() });
  const kind = kindOf(authentication);
  const { way, several, scheme } = authentication;

  const choose = (next: Kind) => {
    if (left.current.epoch !== epoch) left.current = { epoch, kinds: new Map() };
    left.current.kinds.set(kind, authentication);
    const remembered = left.current.kinds.get(next);
    update(
      (now, root) => switchKind(root, now, next, title, remembered),
      `Change to ${nameOf(next)}`,
    );
  };
  return (
    <StepForm title="Security" lead="How people connect. Preview shows the dialog that they see.">
      <PropertiesMissing />
      <OtherFindings step="security" isShown={isShown} />
      <KindTiles label="Authentication type" value={kind} disabled={!editable} onChange={choose} />
      <div data-at={markOf(SCHEMES)}>
        <div data-at={markOf(REQUIREMENTS)}>
          <FieldMessages at={REQUIREMENTS} />
        </div>
        <FieldMessages at={SCHEMES} />
        {scheme && <FieldMessages at={inDefinition(`/securityDefinitions/${scheme.key}`)} />}
      </div>
      <div data-at={markOf(PARAMETERS)}>
        <FieldMessages at={PARAMETERS} />
        {several ? (
          <SeveralForm
            several={several}
            scheme={scheme}
            title={title}
            onChange={(next, ...step) => update((now) => ({ ...now, several: next }), ...step)}
            onScheme={(next, ...step) => update((now) => ({ ...now, scheme: next }), ...step)}
          />
        ) : (
          <WayForm
            way={way}
            base={PARAMETERS.at}
            set={undefined}
            scheme={scheme}
            onChange={(next, ...step) => update((now) => withWay(now, next), ...step)}
            onScheme={(next, ...step) => update((now) => ({ ...now, scheme: next }), ...step)}
          />
        )}
      </div>
    </StepForm>
  );
}
