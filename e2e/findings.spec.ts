import { downloaded, expect, openSample, step, test } from './studio.ts';

const TITLE = 'Copper Lane Shop Connector';

test('findings: Microsoft’s words, waiving, suggestions, report and limits', async ({ page }) => {
  await openSample(page, 'Shop events');
  await step(page, 'General');
  await page.getByRole('textbox', { name: 'Title' }).fill(TITLE);
  await page.getByRole('tab', { name: /Findings/ }).click();
  const list = page.getByRole('list', { name: 'Findings', exact: true });
  const rows = list.getByRole('listitem');

  // What Microsoft's validator prints leads to the finding.
  const filter = page.getByRole('searchbox', { name: 'Filter findings' });
  await filter.fill(
    `The value '${TITLE}' contains at least one of the restricted words: 'api, connector'. ValuePath: /info/title`,
  );
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText(/connector/i);
  await rows
    .nth(1)
    .getByRole('button', { name: /^Details/ })
    .click();
  await expect(rows.nth(1)).toContainText('ValueContainsRestrictedWords');

  // The fix shows what it changes before it is pressed.
  const fix = rows.nth(1).getByRole('button', { name: 'Fix' });
  await fix.hover();
  await expect(page.getByRole('tooltip')).toContainText('Copper Lane Shop');
  await page.mouse.move(0, 0);

  // It can be left as it is, with a reason, and taken back; each is one step of undo.
  await rows
    .nth(1)
    .getByRole('textbox', { name: /^Reason/ })
    .fill('It is our name.');
  await page.keyboard.press('Enter');
  const waived = list.getByRole('button', { name: /Waived/ });
  await expect(waived).toBeVisible();
  await waived.click();
  await expect(rows.nth(1)).toContainText('Left as it is: It is our name.');
  await list.getByRole('button', { name: 'Take back' }).click();
  await expect(waived).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(waived).toBeVisible();

  // The report holds it all.
  const report = await downloaded(page, () =>
    page.getByRole('button', { name: 'Save report' }).click(),
  );
  expect(report.name).toMatch(/-findings\.html$/);
  const html = report.bytes.toString('utf8');
  expect(html).toContain('Left as it is: It is our name.');
  expect(html).toContain(`<h1>${TITLE}</h1>`);

  // Limits are one press away, and lead to where the most is.
  const limits = page.getByRole('region', { name: 'Limits' });
  await limits.getByRole('button', { name: /^Limits/ }).click();
  await limits.getByRole('button', { name: /^Title/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
});

test('suggestions of a rule are looked at together and applied in one step', async ({ page }) => {
  const responses = { 200: { description: 'OK' } };
  const paths = Object.fromEntries(
    ['orders', 'prices'].map((name) => [
      `/${name}`,
      { get: { operationId: `List_${name}`, responses } },
    ]),
  );
  const definition = { swagger: '2.0', info: { title: 'Shop', version: '1.0' }, paths };
  await page.goto('/');
  await page.getByLabel('Import a file').setInputFiles({
    name: 'apiDefinition.swagger.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(definition, null, 2)),
  });
  await page.getByRole('tab', { name: /Findings/ }).click();
  await page.getByRole('searchbox', { name: 'Filter findings' }).fill('operation-summary-missing');
  const review = page.getByRole('button', { name: /^Review 2 suggestions/ });
  await review.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('region', { name: /^Changes of/ })).toContainText('"summary"');
  await dialog.getByRole('button', { name: 'Apply 2' }).click();
  await expect(dialog).toBeHidden();
  await expect(review).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(review).toBeVisible();
});
