/** The products of the Power Platform and their relatives, as texts spell them. */
const PRODUCT =
  /(?<![\p{L}\p{N}])(?:power ?(?:apps|automate|bi|pages|platform)|power virtual agents?|copilot studio|microsoft flow|(?:azure )?logic apps?|dataverse|ai builder)(?![\p{L}\p{N}])/iu;

/** The first name of a Power Platform product in a text, as it is spelled there. */
export const productNameIn = (text: string): string | undefined => PRODUCT.exec(text)?.[0];
