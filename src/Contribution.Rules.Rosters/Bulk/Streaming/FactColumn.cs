using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Language;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>
/// A column with a fact, and how its value is read from the bytes when it is written in the plainest way. Whatever is
/// not, is read again by <see cref="RowValues"/>, which knows every way and the words for what is wrong.
/// </summary>
internal sealed class FactColumn
{
    private const int MostYuanDigits = 10;
    private const int MostMonths = 12;

    private readonly Form _form;
    private readonly ByteMap? _words;
    private readonly int[] _meanings = [];
    private readonly bool _isRequired;
    private readonly long _otherwise;

    private FactColumn(int column, string name, SlotPlan plan)
    {
        Column = column;
        Place = plan.PlaceOf(name);
        Symbol? symbol = Vocabulary.PersonFacts.FirstOrDefault(fact => fact.Symbol.Name == "person." + name)?.Symbol;
        _form =
            symbol is null || symbol.Grain == 100 ? Form.Money
            : symbol.Type == DataType.Number ? Form.Months
            : Form.Word;
        _isRequired = name == "category";
        _otherwise = name == "wageInEmployerTotal" ? 1 : 0;
        if (_form == Form.Word)
        {
            bool truth = symbol!.Type == DataType.Truth;
            ChoiceWords words = ChoiceWords.Of(truth ? "truth" : name);
            string[] all = [.. words.All];
            _words = new ByteMap([.. all.Select(Encoding.UTF8.GetBytes)]);
            _meanings =
            [
                .. all.Select(word => words.NameOf(word)!)
                    .Select(meant => truth ? (meant == "true" ? 1 : 0) : symbol.Type.Choices.IndexOf(meant)),
            ];
        }
    }

    private enum Form
    {
        Money,
        Months,
        Word,
    }

    /// <summary>Which column.</summary>
    public int Column { get; }

    /// <summary>The fact's slot.</summary>
    public int Place { get; }

    /// <summary>The columns of a list that hold facts which rules can read, or which are checked like them.</summary>
    public static ImmutableArray<FactColumn> Of(Columns columns, SlotPlan plan) =>
        [
            .. columns
                .All.Where(column => column.IsFact && column.Name is not ("id" or "employerId" or "name" or "idNumber"))
                .Select(column => new FactColumn(column.Index, column.Name!, plan)),
        ];

    /// <summary>Takes that nothing stands there: the fact has its default, or is not known.</summary>
    /// <returns>Whether nothing may stand there.</returns>
    public bool TryTakeNone(long[] slots)
    {
        slots[Place] = _otherwise;
        return !_isRequired;
    }

    /// <summary>Reads a value into its slot, and adds its bit.</summary>
    /// <returns>Whether it is written in the plainest way.</returns>
    public bool TryRead(ReadOnlySpan<byte> value, long[] slots, ref ulong known)
    {
        known |= SlotPlan.BitOf(Place);
        ref long slot = ref slots[Place];
        return _form switch
        {
            Form.Money => TryReadMoney(value, out slot),
            Form.Months => TryReadMonths(value, out slot),
            _ => TryReadWord(value, out slot),
        };
    }

    private bool TryReadWord(ReadOnlySpan<byte> value, out long meaning)
    {
        int word = _words!.Find(value);
        meaning = word < 0 ? 0 : _meanings[word];
        return word >= 0;
    }

    private static bool TryReadMonths(ReadOnlySpan<byte> value, out long months)
    {
        months = 0;
        foreach (byte letter in value)
        {
            if (!char.IsAsciiDigit((char)letter) || value.Length > 2)
            {
                return false;
            }

            months = (months * 10) + letter - '0';
        }

        return months is >= 1 and <= MostMonths;
    }

    private static bool TryReadMoney(ReadOnlySpan<byte> value, out long fen)
    {
        int at = 0;
        long yuan = 0;
        for (uint digit; at < value.Length && (digit = (uint)value[at] - '0') <= 9; at++)
        {
            yuan = (yuan * 10) + digit;
            if (at == MostYuanDigits)
            {
                fen = 0;
                return false;
            }
        }

        fen = yuan * 100;
        int decimals = value.Length - at - 1;
        if (at == 0 || decimals < 0)
        {
            return at > 0;
        }

        if (value[at] != '.' || decimals is 0 or > 2)
        {
            return false;
        }

        uint tenths = (uint)value[at + 1] - '0';
        uint hundredths = decimals == 2 ? (uint)value[at + 2] - '0' : 0;
        fen += (tenths * 10) + hundredths;
        return tenths <= 9 && hundredths <= 9;
    }
}
