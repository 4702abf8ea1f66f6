import { describe, expect, it } from 'vitest';
import { pascalCase, sentenceCase, titleCase } from './casing.ts';

describe('titleCase', () => {
  it.each([
    ['invoice_id', 'Invoice ID'],
    ['invoiceId', 'Invoice ID'],
    ['X-Request-Id', 'X Request ID'],
    ['api-version', 'API Version'],
    ['$filter', 'Filter'],
    ['getPDFUrls', 'Get PDF Urls'],
    ['projectIDs', 'Project IDs'],
    ['address2', 'Address2'],
    ['größe', 'Größe'],
    ['請求書ID', '請求書 ID'],
    ['$', ''],
  ])('%s is %s', (name, label) => {
    expect(titleCase(name)).toBe(label);
  });
});

describe('sentenceCase', () => {
  it.each([
    ['GetInvoice', 'Get invoice'],
    ['GetInvoiceURL_V2', 'Get invoice URL V2'],
    ['list-open-invoices', 'List open invoices'],
  ])('%s is %s', (id, summary) => {
    expect(sentenceCase(id)).toBe(summary);
  });
});

describe('pascalCase', () => {
  it.each([
    ['Get an invoice', 'GetAnInvoice'],
    ['Get an invoice (PDF)', 'GetAnInvoicePDF'],
    ['Créer un contact', 'CreerUnContact'],
    ['請求書を取得', ''],
  ])('%s is %s', (summary, id) => {
    expect(pascalCase(summary)).toBe(id);
  });
});
