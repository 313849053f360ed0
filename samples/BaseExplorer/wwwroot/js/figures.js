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

/** The number in a text box; null where none stands there, and the text itself where it is no number. */
export function typed(text) {
  const plain = text.replace(/[,\s]/g, "");
  if (plain === "") return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
