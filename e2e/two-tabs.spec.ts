import { expect, openSample, test } from './studio.ts';

test('a second tab follows the first, takes over on request, and nothing is overwritten', async ({
  page,
  context,
}) => {
  await openSample(page, 'Parcel tracker');
  await expect(page.getByText(/Saved/)).toBeVisible();
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toBeEnabled();

  const second = await context.newPage();
  await second.goto(page.url());
  const followed = second.getByRole('textbox', { name: 'Title', exact: true });
  await expect(second.getByText('Another tab edits this connector.')).toBeVisible();
  await expect(followed).toBeDisabled();

  await title.fill('Followed live');
  await expect(followed).toHaveValue('Followed live');

  await second.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(followed).toBeEnabled();
  await expect(page.getByText('Another tab edits this connector.')).toBeVisible();
  await followed.fill('Edited in the second');
  await expect(title).toHaveValue('Edited in the second');

  // The history came along: undo reaches back before the hand-over.
  await second.getByRole('button', { name: 'Undo' }).click();
  await expect(followed).toHaveValue('Followed live');
});
