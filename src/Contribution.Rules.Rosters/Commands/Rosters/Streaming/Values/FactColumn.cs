using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.FactTables;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Values;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;

/// <summary>
/// A column with a fact, and how its value is read from the bytes when it is written in the plainest way. Any other
/// value is read again by <see cref="RowValues"/>, which handles every form and makes the faults.
/// </summary>
internal sealed class FactColumn
{
    private readonly ValueKind _kind;
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _meanings = new Dictionary<
        byte[],
        int
    >(ByteComparer.Keyed).GetAlternateLookup<ReadOnlySpan<byte>>();
    private byte[]? _lastWord;
    private int _lastMeaning;

    /// <summary>Whether rules may read the fact.</summary>
    public bool IsForRules { get; private init; }

    /// <summary>Whether every row must have it.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>The value where a row has none: the default, or 0 of a fact that is not known.</summary>
    public long Otherwise { get; private init; }

    private long Least { get; init; }

    private long Most { get; init; }

    private FactColumn(int column, string name, ValueKind kind, ImmutableArray<string> choices)
    {
        (Column, Name, _kind) = (column, name, kind);
        if (kind is ValueKind.Truth or ValueKind.Choice)
        {
            bool truth = kind == ValueKind.Truth;
            ChoiceWords words = ChoiceWords.For(truth ? "truth" : name);
            foreach (string word in words.All)
            {
                string meant = words.NameOf(word)!;
                _meanings.Dictionary.Add(
                    Encoding.UTF8.GetBytes(word),
                    truth ? (meant == "true" ? 1 : 0) : choices.IndexOf(meant)
                );
            }
        }
    }

    /// <summary>Which column.</summary>
    public int Column { get; }

    /// <summary>The fact by its JSON name.</summary>
    public string Name { get; }

    /// <summary>The columns of a list that hold facts which rules can read, or which are checked like them.</summary>
    /// <param name="columns">The list's columns.</param>
    /// <param name="facts">The facts of those whom the list names.</param>
    /// <param name="blank">One of them without any known fact.</param>
    public static IEnumerable<FactColumn> Find<TOwner>(
        Columns columns,
        ImmutableArray<ValueFact<TOwner>> facts,
        TOwner blank
    )
        where TOwner : class =>
        columns
            .All.Where(column => column.IsFact)
            .Join(
                facts,
                column => column.Name!,
                fact => fact.Name,
                (column, fact) =>
                    new FactColumn(column.Index, fact.Name, fact.Kind, fact.Symbol.Type.Choices)
                    {
                        IsForRules = fact.IsForRules,
                        IsRequired = fact.IsRequired,
                        Otherwise = fact.Read(blank) ?? 0,
                        Least = (long)fact.Range.Least,
                        Most = (long)fact.Range.Most,
                    },
                StringComparer.Ordinal
            );

    /// <summary>Reads a value.</summary>
    /// <returns>Whether it is written in the plainest way.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, out long value) =>
        _kind switch
        {
            ValueKind.Money => PlainMoney.TryRead(text, out value),
            ValueKind.Count => TryReadWhole(text, out value),
            _ => TryReadWord(text, out value),
        };

    private bool TryReadWord(ReadOnlySpan<byte> value, out long meaning)
    {
        // Most rows repeat the value of the row before.
        if (_lastWord is null || !value.SequenceEqual(_lastWord))
        {
            _meanings.TryGetValue(value, out _lastWord, out _lastMeaning);
        }

        meaning = _lastMeaning;
        return _lastWord is not null;
    }

    private bool TryReadWhole(ReadOnlySpan<byte> value, out long whole)
    {
        whole = 0;
        foreach (byte letter in value)
        {
            if (!char.IsAsciiDigit((char)letter) || whole > Most)
            {
                return false;
            }

            whole = (whole * 10) + letter - '0';
        }

        return whole >= Least && whole <= Most;
    }
}
