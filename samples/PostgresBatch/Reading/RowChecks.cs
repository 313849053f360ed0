using System.Globalization;
using Contribution.Rules;
using Npgsql;
using NpgsqlTypes;
using PostgresBatch.Schema;

namespace PostgresBatch.Reading;

/// <summary>Reads the facts of a row that may be faulty, and keeps what is wrong with them.</summary>
internal sealed class RowChecks(NpgsqlBinaryExporter row)
{
    private const NumberStyles Digits = NumberStyles.AllowDecimalPoint;

    // Of more digits a decimal keeps the first only.
    private const int MostDigits = 28;

    private readonly List<Reject> _rejects = [];
    private string _employer = "";
    private string? _person;

    /// <summary>Every fault so far.</summary>
    public IReadOnlyList<Reject> Rejects => _rejects;

    /// <summary>Begins the row of an employer or a person.</summary>
    public void Begin(string employer, string? person) => (_employer, _person) = (employer, person);

    /// <summary>Money, 0.00 yuan or more; null is not known.</summary>
    public decimal? Money(string fact)
    {
        string? text = row.ReadText();
        decimal? yuan = text is null ? null : TryRead(text);
        if (text is not null && yuan is null)
        {
            string most = Fen.MaxYuan.ToString(CultureInfo.InvariantCulture);
            Reject(fact, FaultCode.OutOfRange, text, $"0.00 … {most}");
        }

        return yuan;
    }

    /// <summary>A yes or no.</summary>
    public bool Flag(string fact)
    {
        if (!row.IsNull)
        {
            return row.Read<bool>(NpgsqlDbType.Boolean);
        }

        row.Skip();
        Reject(fact, FaultCode.Missing, found: null, "true, false");
        return false;
    }

    /// <summary>A word that stands for a value; another word gives the first of the values.</summary>
    public T Word<T>(string fact)
        where T : struct, Enum
    {
        string? word = row.ReadText();
        if (word is null)
        {
            Reject(fact, FaultCode.Missing, found: null, string.Join(", ", Words<T>.All));
            return default;
        }

        if (!Words<T>.TryRead(word, out T value))
        {
            Reject(
                fact,
                FaultCode.UnknownValue,
                word,
                string.Join(", ", Words<T>.All),
                NearestName.Find(word, Words<T>.All)
            );
        }

        return value;
    }

    private static decimal? TryRead(string text) =>
        text.Length <= MostDigits
        && decimal.TryParse(text, Digits, CultureInfo.InvariantCulture, out decimal yuan)
        && Fen.TryFromYuan(yuan, out _)
            ? yuan
            : null;

    private void Reject(string fact, string code, string? found, string allowed, string? nearest = null) =>
        _rejects.Add(
            new Reject(_employer, _person, fact, new Fault(code, $"/{fact}", found, allowed) { Nearest = nearest })
        );
}
