import { describe, expect, it } from 'vitest';
import { isForeign } from './english.ts';

describe('a text in another language', () => {
  it.each([
    'Mit diesem Dienst werden Rechnungen erstellt und an den Kunden gesendet.',
    'Gérez les factures de votre entreprise et suivez les paiements avec vos clients.',
    'Gestione las facturas de su empresa y los pagos para todos sus clientes.',
    'Gerencie as faturas da sua empresa e os pagamentos com uma conta para todos.',
    'Met deze dienst worden facturen van het bedrijf naar klanten gestuurd.',
    '請求書を作成して送信します',
    'Создавайте счета и отправляйте их клиентам',
  ])('%s', (text) => {
    expect(isForeign(text)).toBe(true);
  });
});

describe('English', () => {
  it.each([
    'Contoso keeps the invoices of small companies and tells when they are paid.',
    'Müller & Söhne GmbH offers access to its catalogue.',
    'Get parcels from La Poste, Correos de España and Deutsche Post.',
    'List invoices',
    'The dictionary of 漢字, with readings and examples.',
    '',
  ])('%s', (text) => {
    expect(isForeign(text)).toBe(false);
  });
});
