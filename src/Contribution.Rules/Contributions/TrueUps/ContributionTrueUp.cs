using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Contribution.Rules.Contributions.Amounts;
using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Requests;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules;

/// <summary>
/// A true-up in yuan (补收): what is due on a base, less what was paid on another, month by month with the rate of each
/// month (庆社险函〔2011〕3号 四.3). What was paid too much is kept apart: a refund is another act.
/// </summary>
public sealed class ContributionTrueUp
{
    private ContributionTrueUp(ImmutableArray<TrueUpMonth> months) => Months = months;

    /// <summary>The months.</summary>
    public ImmutableArray<TrueUpMonth> Months { get; }

    /// <summary>What is to be collected, in yuan: the positive differences added up.</summary>
    public decimal ToCollect => Months.Sum(month => Math.Max(month.Difference, 0m));

    /// <summary>What was paid too much, in yuan, as a positive amount; never set off against <see cref="ToCollect"/>.</summary>
    public decimal Refundable => Months.Sum(month => Math.Max(-month.Difference, 0m));

    /// <summary>The difference of each month.</summary>
    /// <param name="catalogue">The rates on file.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="trueUp">The differences; null where a rate is not on file or the question is faulty.</param>
    /// <param name="faults">What is wrong, or not on file (<see cref="FaultCode.RateNotOnFile"/>).</param>
    public static bool TryCompute(
        RuleSetCatalogue catalogue,
        TrueUpQuestion question,
        [NotNullWhen(true)] out ContributionTrueUp? trueUp,
        out ImmutableArray<Fault> faults
    )
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(question);
        trueUp = null;
        ContributionsRequest request = question.Request;
        faults = [.. RequestCheck.Faults(request.Bases), .. ContributionsCheck.Faults(request)];
        if (!faults.IsEmpty)
        {
            return false;
        }

        List<Fault> wrong = [];
        ImmutableArray<SpanRates> spans = new RateFinder(
            catalogue.RatesOf(request.Bases.Jurisdiction),
            request,
            question.Insurance
        ).Find(
            [question.Payer],
            CalendarMonth.Parse(question.From)!.Value,
            CalendarMonth.Parse(question.Through)!.Value,
            wrong,
            wrong
        );
        faults = [.. wrong];
        if (!faults.IsEmpty)
        {
            return false;
        }

        (long paid, long due) = (Fen.OfBase(question.PaidBase), Fen.OfBase(question.DueBase));
        trueUp = new ContributionTrueUp([.. spans.SelectMany(span => Of(span, question.Payer, paid, due))]);
        return true;
    }

    private static IEnumerable<TrueUpMonth> Of(SpanRates span, Payer payer, long paid, long due)
    {
        AppliedRate applied = span.For(payer)!;
        decimal before = Fen.ToYuan(applied.Rounding.Apply(applied.Rate.Times(paid)));
        decimal after = Fen.ToYuan(applied.Rounding.Apply(applied.Rate.Times(due)));
        return Enumerable
            .Range(span.First, span.Months)
            .Select(month => new TrueUpMonth(CalendarMonth.Text(month), applied.Shown, before, after));
    }
}

/// <summary>One month of a true-up.</summary>
public sealed class TrueUpMonth
{
    internal TrueUpMonth(string month, RateUsed rate, decimal paid, decimal due) =>
        (Month, Rate, Paid, Due) = (month, rate, paid, due);

    /// <summary>The month: <c>2022-03</c>.</summary>
    public string Month { get; }

    /// <summary>Its rate.</summary>
    public RateUsed Rate { get; }

    /// <summary>What was paid on the earlier base, in yuan, rounded as contributions are.</summary>
    public decimal Paid { get; }

    /// <summary>What is due on the base now, in yuan.</summary>
    public decimal Due { get; }

    /// <summary>What is due less what was paid, signed.</summary>
    public decimal Difference => Due - Paid;
}

/// <summary>What is asked of a true-up: two bases of one payer, and the months.</summary>
public sealed class TrueUpQuestion
{
    // The sum of a million persons with the highest base; a word holds it in fen.
    private const decimal MostOfEmployer = 1_000_000m * Fen.MostYuan;

    /// <summary>The pooling area: a six-digit code of GB/T 2260.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The insurance.</summary>
    public required Insurance Insurance { get; init; }

    /// <summary>Who pays.</summary>
    public required Payer Payer { get; init; }

    /// <summary>The base that was paid on, yuan a month; 0 where there was none.</summary>
    public required decimal PaidBase { get; init; }

    /// <summary>The base that is due, yuan a month; 0 where there is none.</summary>
    public required decimal DueBase { get; init; }

    /// <summary>The first month: <c>2022-01</c>.</summary>
    public required string From { get; init; }

    /// <summary>The last month.</summary>
    public required string Through { get; init; }

    /// <summary>The class of industry, of work injury.</summary>
    public int? IndustryClass { get; init; }

    /// <summary>By how much the rate of work injury floats.</summary>
    public decimal Floating { get; init; } = 1m;

    /// <summary>The caller's own rates; they win over those on file.</summary>
    public ImmutableArray<ContributionRate> Rates { get; init; } = [];

    /// <summary>The caller's own roundings; they win over those on file.</summary>
    public ImmutableArray<ContributionRounding> Roundings { get; init; } = [];

    /// <summary>The same as a request, for its checks and its rates; the bases stand for money that is checked with it.</summary>
    internal ContributionsRequest Request =>
        new()
        {
            Bases = new BasesRequest
            {
                Jurisdiction = Jurisdiction,
                ContributionYear = 1000,
                Insurance = Insurance,
                Persons =
                [
                    new PersonFacts
                    {
                        Id = ChoiceOfPayer,
                        Category = PersonCategory.Employee,
                        ProvisionalBase = Checked(PaidBase),
                        DeterminedBase = Checked(DueBase),
                    },
                ],
            },
            Months = new ContributionPeriod { From = From, Through = Through },
            IndustryClass = IndustryClass,
            Floating = Floating,
            Rates = Rates,
            Roundings = Roundings,
        };

    /// <summary>What stands for a base in the check: an employer's is a sum, which may be more than one amount of a request.</summary>
    private decimal Checked(decimal yuan) =>
        Payer == Payer.Employer && yuan is > Fen.MostYuan and <= MostOfEmployer && decimal.Remainder(yuan, 0.01m) == 0
            ? Fen.MostYuan
            : yuan;

    private string ChoiceOfPayer => Json.ChoiceNames.Of(Payer);
}
