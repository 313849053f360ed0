using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Requests;

/// <summary>The reference wage that a request gives for what a rule set reads, and what there is to say about it.</summary>
internal readonly record struct WageReading()
{
    private const int GrainsPerFen = 12;

    /// <summary>The wage as given; null where it is not known.</summary>
    public ReferenceWage? Wage { get; private init; }

    /// <summary>The month's wage in the grains that plans compute with.</summary>
    public long? Grains { get; private init; }

    /// <summary>The month's wage as an exact number of yuan.</summary>
    public Rational? Exact => Grains is long grains ? new Rational(grains, Vocabulary.ReferenceWage.Grain) : null;

    /// <summary>What the result says of it.</summary>
    public ReferenceWageUsed? Used { get; private init; }

    /// <summary>What a case worker is told about it.</summary>
    public ImmutableArray<Finding> Findings { get; private init; } = [];

    /// <summary>The request's own value, else the table's where the request asks for it.</summary>
    public static WageReading Of(RuleSet set, BasesRequest request, RuleSetCatalogue catalogue)
    {
        if (set.ReferenceWage is not ReferenceWageRead read)
        {
            return new WageReading();
        }

        if (request.ReferenceWages?.Of(read.Scope) is ReferenceWage given)
        {
            long grains = given.Grains;
            return new WageReading
            {
                Wage = given,
                Grains = grains,
                Used = new ReferenceWageUsed
                {
                    Value = Yuan(grains),
                    Scope = read.Scope,
                    Population = read.Population,
                    Origin = "request",
                },
            };
        }

        ImmutableArray<Finding> findings = [.. WageFindings.Unread(request, read.Scope)];
        return request.UseReferenceTable
            ? OfTable(
                catalogue.ReferenceWages.Find(request.Jurisdiction, read, request.ContributionYear, request.AsKnownOn),
                read,
                findings
            )
            : new WageReading { Findings = findings };
    }

    private static WageReading OfTable(WageLookup lookup, ReferenceWageRead read, ImmutableArray<Finding> findings) =>
        lookup.Wage is not PublishedWage row
            ? new WageReading { Findings = findings.Add(WageFindings.NoTableValue(read.Scope, lookup.Reason)) }
            : new WageReading
            {
                Wage = row.Wage,
                Grains = row.Wage.Grains,
                Used = new ReferenceWageUsed
                {
                    Value = Yuan(row.Wage.Grains),
                    Scope = read.Scope,
                    Population = row.Population,
                    Document = row.Source.Document,
                    Trust = row.Source.Trust,
                    Origin = "table",
                },
                Findings = row.Source.IsDoubtful ? findings.Add(WageFindings.Doubtful(read.Scope, row)) : findings,
            };

    /// <summary>The month's wage to the nearer fen, a half up: a grain is a twelfth of a fen.</summary>
    private static decimal Yuan(long grains) => Fen.ToYuan((grains + (GrainsPerFen / 2)) / GrainsPerFen);
}
