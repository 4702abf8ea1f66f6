import { type Defect, defectsIn, drop, give, replace, spell, where } from './defect.ts';
import { info, metadata, metadataNamed, root } from './places.ts';

const LONG = 'Contoso keeps every invoice of every company in order. '.repeat(10).trim();

/** Title, description, contact and the metadata for the gallery. */
export const INFO_DEFECTS: readonly Defect[] = [
  ...defectsIn('definition', info, {
    'title dropped': [['title-empty', 'info-required'], drop('/title')],
    'title blank': [['title-empty', 'required-value-empty'], give('/title', '  ')],
    'title of the template': ['title-empty', give('/title', 'Name of connector')],
    'title too long': ['title-too-long', give('/title', 'Contoso Invoices And Orders For All')],
    'title with "API"': ['title-restricted-word', give('/title', 'Contoso API')],
    'title with "connector"': ['title-restricted-word', give('/title', 'Contoso Connector Hub')],
    'title with a product': ['title-product-name', give('/title', 'Contoso for Power BI')],
    'title that ends with a stop': ['title-end-char', give('/title', 'Contoso Invoices.')],
    'title that ends with a bracket': ['title-end-char', give('/title', 'Contoso (Preview)')],
    'title with a trademark': ['title-not-english', give('/title', 'Contoso® Invoices')],
    'title in another script': ['title-not-english', give('/title', 'コントソ 請求書')],
    'title with two blanks': ['title-spacing', give('/title', 'Contoso  Invoices')],
    'title with a blank in front': ['title-spacing', give('/title', ' Contoso Invoices')],
    'title with a suffix': [
      'title-independent-suffix',
      give('/title', 'Contoso Invoices Hub (Independent Publisher)'),
      'independent',
    ],
    'title misspelt': ['spelling', give('/title', 'Contoso Recieve Invoices')],
    'title key misspelt': ['unknown-property', spell('/title', 'titel')],
    'title a number': ['wrong-json-type', replace('/title', 12)],
    'description dropped': ['description-empty', drop('/description')],
    'description blank': [['description-empty', 'required-value-empty'], give('/description', '')],
    'description short': ['description-length', give('/description', 'Keeps invoices.')],
    'description long': ['description-length', give('/description', LONG)],
    'description with "Power Automate"': [
      'description-restricted-word',
      give('/description', 'Contoso keeps invoices that Power Automate sends to you.'),
    ],
    'description with "Power BI"': [
      'description-product-name',
      give('/description', 'Contoso keeps invoices that Power BI shows to all of you.'),
    ],
    'description with "API"': [
      'description-mentions-api',
      give('/description', 'Contoso keeps invoices and this API lets you read them.'),
    ],
    'description that is the title': [
      'description-equals-title',
      (site) => [
        { op: 'set', at: `${site.at}/description`, value: 'Contoso invoices and order.' },
        { op: 'set', at: `${site.at}/title`, value: 'Contoso Invoices And Order' },
      ],
    ],
    'description with HTML': [
      'description-html-or-url',
      give('/description', 'Contoso keeps <b>invoices</b> in order for all of you.'),
    ],
    'description with a URL': [
      'description-html-or-url',
      give('/description', 'Contoso keeps invoices. See https://contoso.com/help for more.'),
    ],
    'description in another language': [
      'description-not-english',
      give(
        '/description',
        'Contoso verwaltet die Rechnungen der Firma und sagt, wann sie fällig sind.',
      ),
    ],
    'description without a stop': [
      'description-punctuation',
      give('/description', 'Contoso keeps the invoices of companies in order'),
    ],
    'description misspelt': [
      'spelling',
      give('/description', 'Contoso recieves the invoices of companies and keeps them.'),
    ],
    'description of the template': [
      'placeholder-text',
      give('/description', 'Short description of the connecting service'),
    ],
    'version dropped': ['info-required', drop('/version')],
    'version blank': ['required-value-empty', give('/version', '')],
    'version with a letter': ['version-format', give('/version', 'v1')],
    'contact dropped': ['contact-missing', drop('/contact')],
    'contact a text': [['contact-missing', 'wrong-json-type'], give('/contact', 'Contoso')],
    'contact name dropped': ['contact-incomplete', drop('/contact/name')],
    'contact URL dropped': ['contact-incomplete', drop('/contact/url')],
    'contact e-mail dropped': ['contact-incomplete', drop('/contact/email')],
    'contact e-mail without an at': [
      'contact-email-invalid',
      replace('/contact/email', 'help.contoso.com'),
    ],
    'contact URL without a scheme': [
      'contact-url-invalid',
      replace('/contact/url', 'www.contoso.com'),
    ],
    'contact URL over http': [
      'contact-url-insecure',
      replace('/contact/url', 'http://contoso.com'),
    ],
    'contact name of the template': ['placeholder-text', replace('/contact/name', 'Full name')],
    'unknown key in info': ['unknown-property', give('/owner', 'Contoso')],
    'unknown key in contact': ['unknown-property', give('/contact/phone', '123')],
    'status ahead of the connector': [
      'annotation-status',
      give('/x-ms-api-annotation', { status: 'Beta' }),
    ],
  }),
  ...defectsIn('definition', root, {
    'swagger a number': ['swagger-version', give('/swagger', 2)],
    'swagger of another version': ['swagger-version', give('/swagger', '3.0')],
    'swagger dropped': ['swagger-version', drop('/swagger')],
    'info dropped': ['info-required', drop('/info')],
    'info a list': [['wrong-json-type', 'info-required'], replace('/info', [])],
    'metadata dropped': ['metadata-missing', drop('/x-ms-connector-metadata')],
    'metadata an object': ['metadata-missing', give('/x-ms-connector-metadata', {})],
    'metadata misspelt': [
      ['extension-misspelt', 'metadata-missing'],
      spell('/x-ms-connector-metadata', 'x-ms-connector-metdata'),
    ],
  }),
  ...defectsIn('definition', metadataNamed('Website'), {
    'website dropped': ['metadata-property-missing', drop('')],
    'website blank': ['metadata-property-missing', give('/propertyValue', '')],
    'website named in small letters': ['metadata-property-name', give('/propertyName', 'website')],
    'website no URL': ['metadata-url-invalid', give('/propertyValue', 'contoso')],
  }),
  ...defectsIn('definition', metadataNamed('Privacy policy'), {
    'privacy policy named with capitals': [
      'metadata-property-name',
      give('/propertyName', 'Privacy Policy'),
    ],
    'privacy policy no URL': ['metadata-url-invalid', give('/propertyValue', 'www.contoso.com')],
  }),
  ...defectsIn('definition', metadataNamed('Categories'), {
    'categories named for one': [
      ['metadata-property-missing', 'metadata-property-name'],
      give('/propertyName', 'Category'),
    ],
    'category unknown': ['metadata-category-unknown', give('/propertyValue', 'Invoices')],
    'categories in another case': [
      'metadata-category-unknown',
      give('/propertyValue', 'sales and crm'),
    ],
    'three categories': [
      'metadata-category-count',
      give('/propertyValue', 'Data;Finance;Security'),
    ],
    'categories with a comma': [
      'metadata-category-separator',
      give('/propertyValue', 'Data,Finance'),
    ],
    'categories with a blank': [
      'metadata-category-separator',
      give('/propertyValue', 'Data; Finance'),
    ],
  }),
  ...defectsIn('definition', metadata, {
    'metadata without a name': ['metadata-missing', drop('/propertyName')],
    'metadata value dropped': [
      'metadata-property-missing',
      where(
        ({ value }) =>
          ['Website', 'Privacy policy', 'Categories'].includes(String(value['propertyName'])),
        drop('/propertyValue'),
      ),
    ],
  }),
];
