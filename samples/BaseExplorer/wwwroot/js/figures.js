// Writes and reads figures, and words that stand alone. Figures from the server have two decimals already; they are only set out.

/** Yuan with two decimals, in groups of thousands. */
export const yuan = (amount) =>
  amount === null || amount === undefined
    ? "—"
    : Number(amount).toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A share as per cent: 0.6 is 60 %. */
export const percent = (share) => `${Number((share * 100).toFixed(2))} %`;

/** A word that stands alone begins with a capital, in the language that has them. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const plainNumber = /^(\d+\.?\d*|\.\d+)$/;
const inThousands = /^\d{1,3}([,\s])\d{3}(\1\d{3})*(\.\d*)?$/;
const mostDecimals = 6;

/**
 * The number in a text box; null where none stands there, and the text itself where it is no number. Chinese keyboards type wide
 * digits and commas. A comma at another place than between thousands may be a decimal one, and is refused.
 */
export function typed(text) {
  const narrow = text.normalize("NFKC").trim();
  if (narrow === "") return null;
  const plain = inThousands.test(narrow) ? narrow.replace(/[,\s]/g, "") : narrow;
  // More decimals would be rounded here, before anybody could say that they are too many.
  return plainNumber.test(plain) && (plain.split(".")[1] ?? "").length <= mostDecimals ? Number(plain) : text;
}
