import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { downloaded, expect, filesOf, open, openSample, step, test } from './studio.ts';

const SAMPLE = 'public/samples/shop-events';
const submit = (page: Page) => page.getByRole('region', { name: 'Submit', exact: true });
const answer = (page: Page, item: string, words: string) =>
  page.getByRole('radiogroup', { name: item }).getByRole('radio', { name: words, exact: true });

test('the questions of reviewers are answered, counted, undone and kept with the connector', async ({
  page,
}) => {
  await openSample(page, 'Shop events');
  await step(page, 'Submit');
  const count = submit(page).getByRole('status');
  await expect(count).toContainText('9 of 25 done');

  await answer(page, 'An uptime of 99.9 %', 'Yes').click();
  await answer(page, 'A logo of your own', 'Does not apply').click();
  await answer(page, 'The right to publish it', 'Not yet').click();
  await expect(count).toContainText('11 of 25 done');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(answer(page, 'The right to publish it', 'Not yet')).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(count).toContainText('10 of 25 done');

  await answer(page, 'A business scenario', 'Yes').click();
  const scenario = submit(page).getByRole('textbox', { name: /^The scenario/ });
  await scenario.fill('Shops move their orders into the books.');
  await expect(submit(page).getByLabel('Nomination', { exact: true })).toContainText(
    'Shops move their orders into the books.',
  );
  await expect(page.getByText(/Saved/)).toBeVisible();
  await page.waitForTimeout(500);
  await page.reload();
  await expect(count).toContainText('11 of 25 done');
  await expect(scenario).toHaveValue('Shops move their orders into the books.');
});

test('each publisher has a checklist, a way and texts of their own', async ({ page }) => {
  await openSample(page, 'Shop events');
  await step(page, 'Submit');
  await expect(submit(page).getByRole('button', { name: /test account/ })).toBeVisible();

  await submit(page).getByRole('radio', { name: 'Independent publisher' }).click();
  await expect(submit(page).getByRole('button', { name: /test account/ })).toBeHidden();
  await expect(submit(page).getByText('The brand colour must be #da3b01')).toBeVisible();
  await expect(submit(page).getByLabel('Pull request title', { exact: true })).toHaveText(
    'Copper Lane Shop (Independent Publisher)',
  );
  await expect(submit(page).getByRole('list', { name: 'Left out' })).toContainText('icon.png');

  await submit(page).getByRole('radio', { name: 'Custom, for my organisation' }).click();
  await expect(submit(page).getByRole('region', { name: 'How to deploy it' })).toContainText(
    'paconn create',
  );
});

test('an item says why it is asked and leads to where it is done, by keyboard alone', async ({
  page,
}) => {
  await openSample(page, 'Shop events');
  await step(page, 'Submit');
  await submit(page).getByRole('button', { name: 'Next' }).press('Enter');
  const first = submit(page).getByRole('button', { name: /successful runs/ });
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await expect(submit(page).getByText('Runs against the mock do not count.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Test', exact: true })).toBeVisible();
});

test('every file of the bundle can be looked into before it is taken away', async ({ page }) => {
  test.setTimeout(60_000);
  await openSample(page, 'Shop events');
  await step(page, 'Submit');
  await answer(page, 'A test account for the reviewers', 'Yes').click();
  await submit(page)
    .getByRole('textbox', { name: /^Where it is kept/ })
    .fill('vault-of-the-team');
  const bundle = submit(page).getByRole('region', { name: 'Bundle' });
  await expect(bundle.getByRole('list', { name: 'Left out' })).toContainText('studio.json');
  const readme = filesOf(SAMPLE).find(({ name }) => name === 'readme.md')?.buffer;
  await bundle.getByRole('button', { name: /readme.md/ }).click();
  await expect(bundle).toContainText(`${readme?.length.toLocaleString('en')} bytes`);
  await bundle.getByRole('button', { name: /icon.png/ }).click();
  await expect(bundle.getByRole('img', { name: 'icon.png' })).toBeVisible();
  await expect(bundle).toContainText('230 × 230');
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const { name, bytes } = await downloaded(page, () =>
    bundle.getByRole('button', { name: 'Download bundle' }).click(),
  );
  expect(name).toBe('copper-lane-shop-1.0.zip');
  const packed = unzipSync(bytes);
  expect(Object.keys(packed).toSorted()).toEqual(
    filesOf(SAMPLE)
      .map((file) => file.name)
      .toSorted(),
  );
  const texts = Object.values(packed).map((file) => strFromU8(file, true));
  expect(texts.join()).not.toContain('vault-of-the-team');
});

test('a connector with errors is not packed until it is mended, or asked for all the same', async ({
  page,
}) => {
  await openSample(page, 'Shop events');
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('Copper Lane Shop Connector');
  await step(page, 'Submit');
  const bundle = submit(page).getByRole('region', { name: 'Bundle' });
  await bundle.getByRole('button', { name: 'Download bundle' }).click();
  await expect(bundle.getByRole('alert')).toHaveText('1 error would be refused by reviewers.');
  const forced = await downloaded(page, () =>
    bundle.getByRole('button', { name: 'Download anyway' }).click(),
  );
  expect(forced.name).toBe('copper-lane-shop-connector-1.0.zip');

  await bundle.getByRole('button', { name: 'Download bundle' }).click();
  await bundle.getByRole('button', { name: /^Show: The title/ }).click();
  await expect(title).toBeFocused();
  await page.getByRole('group', { name: 'Title' }).getByRole('button', { name: 'Fix' }).click();
  await step(page, 'Submit');
  await expect(bundle.getByRole('alert')).toBeHidden();
  await downloaded(page, () => bundle.getByRole('button', { name: 'Download bundle' }).click());
});

test('a readme that is missing is written from the definition', async ({ page }) => {
  await page.goto('/');
  await page
    .getByLabel('Import a file')
    .setInputFiles(filesOf(SAMPLE).filter(({ name }) => name !== 'readme.md'));
  await step(page, 'Submit');
  await expect(submit(page)).toContainText('The connector has no readme.md');
  await submit(page).getByRole('button', { name: 'Write readme.md' }).click();
  await expect(submit(page)).toContainText('readme.md is there');
  await expect(page.locator('.view-lines')).toContainText('# Copper Lane Shop');
});

test('a studio.json of another shape is said, and left as it is', async ({ page }) => {
  await page.goto('/');
  const studio = { name: 'studio.json', mimeType: 'application/json', buffer: Buffer.from('[]') };
  await page.getByLabel('Import a file').setInputFiles([...filesOf(SAMPLE), studio]);
  await step(page, 'Submit');
  await expect(submit(page)).toContainText('studio.json has something else');
  await expect(answer(page, 'An uptime of 99.9 %', 'Yes')).toBeDisabled();
});

test('texts are copied, and nothing leaves the machine', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
      outside.push(request.url());
  });
  await open(page, SAMPLE);
  await step(page, 'Submit');
  await submit(page).getByRole('button', { name: 'Copy: Nomination' }).click();
  await expect(submit(page).getByRole('button', { name: 'Copied: Nomination' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Connector: Copper Lane Shop');
  expect(outside).toEqual([]);
});
