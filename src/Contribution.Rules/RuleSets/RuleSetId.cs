using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules;

/// <summary>
/// The identity of a rule set: <c>230600/pension/2011</c>; <c>210000/pension/2020-07</c> where it is of a part of that year, and
/// <c>440300/pension/2023-2024-01</c> where that part begins in the calendar year after.
/// </summary>
public readonly record struct RuleSetId : ISpanParsable<RuleSetId>
{
    private const int Digits = 4;

    /// <summary>The id of a rule set of whole years.</summary>
    /// <param name="jurisdiction">The six-digit code of the place.</param>
    /// <param name="insurance">The insurance.</param>
    /// <param name="year">The contribution year.</param>
    public RuleSetId(string jurisdiction, Insurance insurance, int year) =>
        (Jurisdiction, Insurance, Year) = (jurisdiction, insurance, year);

    /// <summary>The six-digit code of the place whose circular it is.</summary>
    public string Jurisdiction { get; internal init; }

    /// <summary>The insurance.</summary>
    public Insurance Insurance { get; internal init; }

    /// <summary>The contribution year.</summary>
    public int Year { get; internal init; }

    /// <summary>The id without its year, as <c>extends</c> may name it: <c>230600/pension</c>.</summary>
    internal string Family => $"{Jurisdiction}/{ChoiceNames.Of(Insurance)}";

    /// <summary>
    /// The month in which a period begins that is a part of its contribution year, 1 for January of that year and 13 for
    /// January of the year after; null for whole years.
    /// </summary>
    internal int? Month { get; init; }

    /// <summary>The month in the form of requests, <c>2024-01</c>; null for whole years.</summary>
    public YearMonth? FirstMonth => Month is int month ? new YearMonth(Year, 1).AddMonths(month - 1) : null;

    /// <summary>The id by its year alone.</summary>
    internal RuleSetId OfYear => this with { Month = null };

    /// <summary>Reads an id as <see cref="ToString"/> writes it.</summary>
    /// <param name="s">Such as <c>230600/pension/2011</c>.</param>
    /// <exception cref="FormatException">It is no id of a rule set.</exception>
    public static RuleSetId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads an id as <see cref="ToString"/> writes it; false where the text is none.</summary>
    /// <param name="s">Such as <c>230600/pension/2011</c>.</param>
    /// <param name="result">The id.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out RuleSetId result) =>
        TryParse(s.AsSpan(), out result);

    // For generic code; ids are written in one way for all cultures.
    static RuleSetId IParsable<RuleSetId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RuleSetId>.TryParse(string? s, IFormatProvider? provider, out RuleSetId result) =>
        TryParse(s, out result);

    static RuleSetId ISpanParsable<RuleSetId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<RuleSetId>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out RuleSetId result
    ) => TryParse(s, out result);

    private static RuleSetId Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out RuleSetId id)
            ? id
            : throw new FormatException($"\"{s}\" is not jurisdiction/insurance/year, such as 230600/pension/2011");

    private static bool TryParse(ReadOnlySpan<char> s, out RuleSetId result)
    {
        result = default;
        Span<Range> parts = stackalloc Range[4];
        if (
            s.Split(parts, '/') != 3
            || !PlaceCodes.IsJurisdiction(s[parts[0]])
            || !ChoiceNames.TryParse(s[parts[1]].ToString(), out Insurance insurance)
            || !TryParseYear(s[parts[2]], out int year, out int? month)
        )
        {
            return false;
        }

        result = new RuleSetId(s[parts[0]].ToString(), insurance, year) { Month = month };
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Month switch
        {
            null => string.Create(CultureInfo.InvariantCulture, $"{Family}/{Year}"),
            <= YearMonth.PerYear => string.Create(CultureInfo.InvariantCulture, $"{Family}/{Year}-{Month:00}"),
            int month => string.Create(
                CultureInfo.InvariantCulture,
                $"{Family}/{Year}-{Year + 1}-{month - YearMonth.PerYear:00}"
            ),
        };

    /// <summary>A year, or the year and first month of its part: <c>2020-07</c>, <c>2023-2024-01</c>.</summary>
    private static bool TryParseYear(ReadOnlySpan<char> text, out int year, out int? month)
    {
        month = null;
        if (TryParseDigits(text, out year))
        {
            return true;
        }

        if (!YearMonth.TryParse(text, out YearMonth first))
        {
            return TryParseNext(text, out year, out month);
        }

        (year, month) = (first.Year, first.Month);
        return true;
    }

    /// <summary>A year and the first month of its part in the calendar year after.</summary>
    private static bool TryParseNext(ReadOnlySpan<char> text, out int year, out int? month)
    {
        (year, month) = (0, null);
        bool isNext =
            text.Length > Digits
            && text[Digits] == '-'
            && TryParseDigits(text[..Digits], out year)
            && TryParseYear(text[(Digits + 1)..], out int next, out month)
            && next == year + 1
            && month <= YearMonth.PerYear;
        month += YearMonth.PerYear;
        return isNext;
    }

    /// <summary>A year of four digits, as months have it: from 1.</summary>
    private static bool TryParseDigits(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year)
        && text.Length == Digits
        && year > 0;
}
