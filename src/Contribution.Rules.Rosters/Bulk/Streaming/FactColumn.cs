using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Language;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>
/// A column with a fact, and how its value is read from the bytes when it is written in the plainest way. Whatever is
/// not, is read again by <see cref="RowValues"/>, which knows every way and the words for what is wrong.
/// </summary>
internal sealed class FactColumn
{
    private readonly Form _form;
    private readonly long _least;
    private readonly long _most;
    private readonly ByteMap _words = new();
    private readonly int[] _meanings = [];
    private readonly bool _isRequired;
    private readonly long _otherwise;
    private int _lastWord;

    private FactColumn(int column, string name, Symbol? symbol)
    {
        (Column, Name) = (column, name);
        _form =
            symbol is null || symbol.Grain == 100 ? Form.Money
            : symbol.Type == DataType.Number ? Form.Whole
            : Form.Word;
        _least = name == "provisionalMonths" ? 1 : 0;
        _most = (long?)symbol?.Most ?? 0;
        _isRequired = name is "category" or "kind";
        _otherwise = name is "wageInEmployerTotal" or "materialsComplete" ? 1 : 0;
        if (_form == Form.Word)
        {
            bool truth = symbol!.Type == DataType.Truth;
            ChoiceWords words = ChoiceWords.Of(truth ? "truth" : name);
            List<int> meanings = [];
            foreach (string word in words.All)
            {
                string meant = words.NameOf(word)!;
                _words.Add(Encoding.UTF8.GetBytes(word));
                meanings.Add(truth ? (meant == "true" ? 1 : 0) : symbol.Type.Choices.IndexOf(meant));
            }

            _meanings = [.. meanings];
        }
    }

    private enum Form
    {
        Money,
        Whole,
        Word,
    }

    /// <summary>Which column.</summary>
    public int Column { get; }

    /// <summary>The fact by its JSON name.</summary>
    public string Name { get; }

    /// <summary>The columns of a list that hold facts which rules can read, or which are checked like them.</summary>
    /// <param name="columns">The list's columns.</param>
    /// <param name="facts">The facts of those whom the list names.</param>
    public static ImmutableArray<FactColumn> Of(Columns columns, IReadOnlyCollection<Symbol> facts) =>
        [
            .. columns
                .All.Where(column => column.IsFact && column.Name is not ("id" or "employerId" or "name" or "idNumber"))
                .Select(column => new FactColumn(
                    column.Index,
                    column.Name!,
                    facts.FirstOrDefault(fact => fact.Name.EndsWith('.' + column.Name!, StringComparison.Ordinal))
                )),
        ];

    /// <summary>The value where the row has none: the default, or 0 of a fact that is not known.</summary>
    /// <returns>Whether a row may have none.</returns>
    public bool TryReadNone(out long value)
    {
        value = _otherwise;
        return !_isRequired;
    }

    /// <summary>Reads a value.</summary>
    /// <returns>Whether it is written in the plainest way.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, out long value) =>
        _form switch
        {
            Form.Money => PlainMoney.TryRead(text, out value),
            Form.Whole => TryReadWhole(text, out value),
            _ => TryReadWord(text, out value),
        };

    private bool TryReadWord(ReadOnlySpan<byte> value, out long meaning)
    {
        // Most rows say what the row before said.
        int word = _words.Has(_lastWord, value) ? _lastWord : _words.Find(value);
        (meaning, _lastWord) = word < 0 ? (0, _lastWord) : (_meanings[word], word);
        return word >= 0;
    }

    private bool TryReadWhole(ReadOnlySpan<byte> value, out long whole)
    {
        whole = 0;
        foreach (byte letter in value)
        {
            if (!char.IsAsciiDigit((char)letter) || whole > _most)
            {
                return false;
            }

            whole = (whole * 10) + letter - '0';
        }

        return whole >= _least && whole <= _most;
    }
}
