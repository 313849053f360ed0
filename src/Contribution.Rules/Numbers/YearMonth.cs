using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Contribution.Rules;

/// <summary>A calendar month (年月), from <c>0001-01</c>, which is the default, through <c>9999-12</c>.</summary>
public readonly partial record struct YearMonth : IComparable<YearMonth>, ISpanParsable<YearMonth>
{
    /// <summary>A month as faults describe it.</summary>
    internal const string Form = "yyyy-MM";

    /// <summary>The number of months of a year.</summary>
    internal const int PerYear = 12;

    private const int MostYear = 9999;
    private const int Dash = 4;

    // Months since 0001-01.
    private readonly int _index;

    /// <summary>A month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public YearMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MostYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, PerYear);
        _index = ((year - 1) * PerYear) + month - 1;
    }

    /// <summary>The last month that there is.</summary>
    internal static YearMonth Latest { get; } = new(MostYear, PerYear);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => (_index / PerYear) + 1;

    /// <summary>The month of the year, 1 to 12.</summary>
    public int Month => (_index % PerYear) + 1;

    /// <summary>The month so many months later; earlier where the number is negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public YearMonth AddMonths(int months)
    {
        long index = (long)_index + months;
        return index is >= 0 and < MostYear * PerYear
            ? new YearMonth(((int)index / PerYear) + 1, ((int)index % PerYear) + 1)
            : throw new ArgumentOutOfRangeException(
                nameof(months),
                months,
                "there is no month before 0001-01 or after 9999-12"
            );
    }

    /// <summary>The number of months until another; negative where it is earlier.</summary>
    public int MonthsUntil(YearMonth later) => later._index - _index;

    /// <summary>The months from this one through another that is not earlier, in order.</summary>
    internal IEnumerable<YearMonth> Through(YearMonth last) =>
        Enumerable.Range(0, MonthsUntil(last) + 1).Select(AddMonths);

    /// <summary>Reads a month as <see cref="ToString"/> writes it.</summary>
    /// <param name="s">Such as <c>2025-01</c>.</param>
    /// <exception cref="FormatException">It is no month.</exception>
    public static YearMonth Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a month as <see cref="ToString"/> writes it; false where the text is none.</summary>
    /// <param name="s">Such as <c>2025-01</c>.</param>
    /// <param name="result">The month.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out YearMonth result) =>
        TryParse(s.AsSpan(), out result);

    // For generic code; months are written in one way for all cultures.
    static YearMonth IParsable<YearMonth>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<YearMonth>.TryParse(string? s, IFormatProvider? provider, out YearMonth result) =>
        TryParse(s, out result);

    static YearMonth ISpanParsable<YearMonth>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<YearMonth>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out YearMonth result
    ) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => _index.CompareTo(other._index);

    /// <summary>The month as <c>2025-01</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");

    /// <summary>Whether it is earlier.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left._index < right._index;

    /// <summary>Whether it is later.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left._index > right._index;

    /// <summary>Whether it is not later.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left._index <= right._index;

    /// <summary>Whether it is not earlier.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left._index >= right._index;

    internal static bool TryParse(ReadOnlySpan<char> s, out YearMonth result)
    {
        result = default;
        if (
            s.Length != Form.Length
            || s[Dash] != '-'
            || !int.TryParse(s[..Dash], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || !int.TryParse(s[(Dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            || year < 1
            || month is < 1 or > PerYear
        )
        {
            return false;
        }

        result = new YearMonth(year, month);
        return true;
    }

    private static YearMonth Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out YearMonth month)
            ? month
            : throw new FormatException($"\"{s}\" is no month of the form {Form}, such as 2025-01");
}
