import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { expect, filesOf, openSample, test } from './studio.ts';

/** Drops files on the page as a person would from a folder. */
async function drop(page: Page, files: readonly { name: string; buffer: Buffer }[]): Promise<void> {
  const dropped = files.map(({ name, buffer }) => ({ name, bytes: [...buffer] }));
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given)
      transfer.items.add(new File([new Uint8Array(bytes)], name));
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    }
  }, dropped);
}

const sample = filesOf('public/samples/team-calendar');
const zip = Buffer.from(
  zipSync(
    Object.fromEntries(
      sample.map(({ name, buffer }) => [`team-calendar/${name}`, new Uint8Array(buffer)]),
    ),
  ),
);

test('files dropped on the start page are opened', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Drop a file, a folder or a zip here')).toBeVisible();
  await drop(page, sample);
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Maple Calendar',
  );
});

test('a zip dropped on an open connector opens the other one, and the first is found again', async ({
  page,
}) => {
  await openSample(page, 'Parcel tracker');
  await expect(page.getByText(/Saved/)).toBeVisible();
  await drop(page, [{ name: 'notes.txt', buffer: Buffer.from('no connector') }]);
  await expect(page.getByText('notes.txt is no connector.')).toBeVisible();
  await drop(page, [{ name: 'calendar.zip', buffer: zip }]);
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Maple Calendar',
  );
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Heron Parcels',
  );
});
