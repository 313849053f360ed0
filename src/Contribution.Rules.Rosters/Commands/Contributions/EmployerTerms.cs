using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>The work injury class and floating factor of an employer: those of its row, or else of the question.</summary>
/// <param name="industryClass">The class of industry; null is not known.</param>
/// <param name="floating">By how much the rate floats.</param>
/// <param name="faults">The faults of values that cannot be read.</param>
internal sealed class EmployerTerms(int? industryClass, decimal floating, ImmutableArray<Fault> faults)
{
    public int? IndustryClass { get; } = industryClass;
    public decimal Floating { get; } = floating;
    public ImmutableArray<Fault> Faults { get; } = faults;

    private const string ClassColumn = "industryClass";
    private const string FloatingColumn = "floating";

    /// <summary>The columns of a list of employers that say it.</summary>
    public static ImmutableArray<string> Columns { get; } = [ClassColumn, FloatingColumn];

    /// <summary>Reads the row of an employer; null is none.</summary>
    public static EmployerTerms Read(EmployerRow? employer, ContributionsQuestion question) =>
        Read(
            [.. Columns.Select(column => employer is null ? null : OtherColumns.Find(employer.Other, column))],
            question
        );

    /// <summary>Reads the columns.</summary>
    /// <param name="texts">The text of each of <see cref="Columns"/>; null is none.</param>
    /// <param name="question">The question.</param>
    public static EmployerTerms Read(IReadOnlyList<string?> texts, ContributionsQuestion question)
    {
        List<Fault> faults = [];
        int? industry = question.IndustryClass;
        if (texts[0] is string text)
        {
            bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int given);
            industry = isNumber ? given : null;
            Check(isNumber, ClassColumn, text, "1 … 8", faults);
        }

        decimal floating = question.Floating;
        if (texts[1] is string ratio)
        {
            bool isNumber = decimal.TryParse(
                ratio,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out floating
            );
            Check(isNumber, FloatingColumn, ratio, "0.5 … 1.5", faults);
        }

        return new EmployerTerms(industry, floating, [.. faults]);
    }

    private static void Check(bool isRead, string column, string text, string allowed, List<Fault> faults)
    {
        if (!isRead)
        {
            faults.Add(new Fault(FaultCode.OutOfRange, "/" + column, text, allowed));
        }
    }
}
