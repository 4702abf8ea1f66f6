/** Names of products and techniques that have a capital inside, or that keep their capital within a sentence. */
const NAMES: ReadonlySet<string> = new Set(
  `activecampaign adobe airtable alexa amazon automate android apache api apple arxiv asana atlassian aws azure bigquery bing
  bitbucket bitcoin box canva chatgpt claude clickup cloudflare confluence copilot dataverse deepl devops discord docker
  docusign dropbox dynamics dynamodb ebay esign etsy excel exchange facebook fedex firebase fitbit freshdesk github gitlab
  gmail google graphql gravatar gpt hubspot ical imap indesign instagram intercom ios ipad iphone istock java javascript
  jira jotform json jsonpath jwt kafka kubernetes latex ldap linkedin linux lora macos magento mailchimp markdown marketo
  microsoft mongodb mysql netsuite nosql notion oauth office okta onedrive onenote openai openstreetmap oracle outlook
  paas paypal pinterest postgresql postman power powerapps powerbi powerpoint powershell pubmed python qna quickbooks reddit
  redis saas salesforce sap sendgrid servicenow sharepoint shopify skype slack snowflake spotify sqlite stripe
  surveymonkey teams telegram tiktok trello twilio twitter typescript unicode vcard viber vimeo visio wechat websocket
  whatsapp wikipedia windows woocommerce word wordpress workday xero yammer youtube zendesk zoho zoom zoominfo
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  english french german spanish italian chinese japanese american european british i`.split(/\s+/),
);

/** Whether a word is a name of its own, or one of those in `title`, the connector's. */
export function isName(word: string, title: string): boolean {
  const plain = word.toLowerCase();
  return NAMES.has(plain) || NAMES.has(plain.replace(/s$/, '')) || wordsIn(title).has(plain);
}

const titles = new Map<string, ReadonlySet<string>>();

/** The words of a connector's title, kept for the last one that was asked for. */
function wordsIn(title: string): ReadonlySet<string> {
  let words = titles.get(title);
  if (!words) {
    words = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    titles.clear();
    titles.set(title, words);
  }
  return words;
}
