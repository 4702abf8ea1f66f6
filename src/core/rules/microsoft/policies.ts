import type { Complaints } from './complaint.ts';

/** What the portal and the bot of the repository answer with beyond the validator's messages: its policy numbers. */
export const POLICIES: Complaints = {
  '5000.1.1.1': {
    message: 'The package has an icon.',
    rules: { 'icon-missing': {} },
  },
  '5000.1.1.2': {
    message: 'The package has intro.md.',
    rules: { 'intro-missing': {} },
  },
  '5000.1.1.11': {
    message: 'The package zip is at the root, with no folder around it.',
    rules: { 'package-outer': {} },
  },
  '5000.1.1.12': {
    message: 'The package assets folder is found.',
    rules: { 'package-middle': {} },
  },
  '5000.1.1.13': {
    message: 'The solution zips are found.',
    rules: { 'package-solutions': {}, 'package-solution-files': {} },
  },
  '5000.1.1.14': {
    message: 'The Workflows folder is in the flow solution.',
    rules: { 'package-flow-solution': {} },
  },
  '5000.1.1.17': {
    message: 'The connector folder and its files are there.',
    rules: { 'package-connector-solution': {} },
  },
  '5000.2.1.1': {
    message: 'The brand colour is valid hex, and neither #ffffff nor #007ee5.',
    rules: { 'brand-color-format': {}, 'brand-color-forbidden': {} },
  },
  '5000.2.1.2': {
    message: 'The icon has less than 1 MB.',
    rules: { 'icon-file-size': {} },
  },
  '5000.2.1.3': {
    message: 'The icon is a PNG named icon.png.',
    rules: { 'icon-format': {} },
  },
  '5000.2.1.4': {
    message: 'The icon is square, 100×100 to 230×230 pixels.',
    rules: { 'icon-size': {} },
  },
  '5000.2.1.5': {
    message: 'The icon background is not transparent.',
    rules: { 'icon-background': {} },
  },
  '5000.2.2.2': {
    message: 'The title has no reserved word.',
    rules: { 'title-product-name': {} },
  },
  '5000.2.2.5': {
    message: 'The title differs from every listed connector.',
    rules: { 'title-not-unique': {} },
  },
  '5000.2.3.2': {
    message: 'The description has no spelling or grammar mistakes.',
    rules: { spelling: {} },
  },
  '5000.2.3.5': {
    message: 'The description has no platform product names.',
    rules: { 'description-product-name': {} },
  },
  '5000.2.4.4': {
    message: 'No response has an empty schema, unless it is dynamic.',
    rules: { 'response-schema-empty': {} },
  },
  '5000.2.4.5': {
    message: 'No operation is empty.',
    rules: { 'no-operations': {} },
  },
  '5000.2.4.6': {
    message: 'No properties are empty.',
    rules: { 'schema-empty-object': {} },
  },
  '5000.2.6.4': {
    message: 'The host is the production host.',
    rules: { 'host-not-production': {} },
  },
  '5000.2.6.9': {
    message: 'Connection parameters have a uiDefinition with a description.',
    rules: { 'connection-parameter-label': {} },
  },
  '5000.3.1.6': {
    message: 'Transport is HTTPS, TLS 1.2 or later.',
    rules: { 'schemes-https-missing': {}, 'schemes-http': {} },
  },
};
