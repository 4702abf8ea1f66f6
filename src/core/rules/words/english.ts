const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The small words that every English text is full of. */
const ENGLISH = words(
  'the of and to in is that for it with as on be at by this from or an are was not can your you their its which all will has have more',
);
/** Those of the languages that are written in the same letters; none of them is a word of English. */
const OTHERS = words(
  'der das und ist nicht ein eine einen mit für von auf den dem sich auch werden wird oder bei nach zum zur über ' +
    'le les des est une dans pour qui sur avec vous votre nous sont aux du ' +
    'el los las una para con por del que como su sus más entre desde ' +
    'il gli che della dei delle nel sono per questo alla anche con ' +
    'os uma para com não em dos das seu sua por pelo ' +
    'het een van voor met niet zijn aan bij wordt naar deze ook ' +
    'och att som för med till av inte den ett på ' +
    'og til ikke som af er på et ' +
    'jest nie się na do oraz dla przez które',
);

/** Letters of other scripts than the Latin one. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/gu;
const LETTER = /\p{L}/gu;

/** A name or two in another script make no foreign text. */
const OTHER_SHARE = 0.3;
const FEWEST = 3;

/** Whether a text is surely in another language than English; in doubt it is not. */
export function isForeign(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  if ((text.match(OTHER_SCRIPT)?.length ?? 0) > letters * OTHER_SHARE) return true;
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = all.filter((word) => ENGLISH.has(word)).length;
  const others = all.filter((word) => OTHERS.has(word)).length;
  return others >= FEWEST && others > 2 * english;
}
