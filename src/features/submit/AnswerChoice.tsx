import type { Given } from '../../core/submission/answers.ts';
import { useStudio } from '../../store/desk.tsx';
import { Segments } from '../../ui/Segments.tsx';

const OPTIONS = [
  { value: 'yes', label: 'Yes' },
  { value: 'not yet', label: 'Not yet' },
  { value: 'does not apply', label: 'Does not apply' },
] as const;

/** The author's answer to an item; none is taken before there is one. */
export function AnswerChoice({
  item,
  given,
  labelledBy,
  disabled,
}: {
  readonly item: string;
  readonly given: Given;
  readonly labelledBy: string;
  readonly disabled: boolean;
}) {
  const answer = useStudio((state) => state.answer);
  return (
    <Segments
      compact
      options={OPTIONS}
      value={given.answer ?? ''}
      labelledBy={labelledBy}
      disabled={disabled}
      onChange={(next) => answer(item, next)}
    />
  );
}
