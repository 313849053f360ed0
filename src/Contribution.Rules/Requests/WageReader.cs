using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Requests;

/// <summary>Reads the reference wage that a rule set reads out of requests. Safe to share between threads.</summary>
/// <param name="set">The rule set.</param>
/// <param name="catalogue">Has the table of wages.</param>
internal sealed class WageReader(RuleSet set, RuleSetCatalogue catalogue)
{
    // Thousands of requests in a row give the same wage, and share its words.
    private Given? _last;

    // Of thousands of requests in a row without a wage, the table is asked once.
    private OnFile? _lastOnFile;

    /// <summary>The request's own value, else the table's where the request asks for it.</summary>
    public WageReading Read(BasesRequest request)
    {
        if (set.ReferenceWage is not RequiredReferenceWage read)
        {
            return new WageReading();
        }

        if (request.ReferenceWages?.Find(read.Scope) is ReferenceWage given)
        {
            return new WageReading { Wage = given, Used = OfRequest(read, given.Grains) };
        }

        ImmutableArray<Finding> findings = [.. WageFindings.Unread(request, read.Scope)];
        return request.UseReferenceTable
            ? OfTable(
                catalogue
                    .WagesOf(request.Jurisdiction)
                    .Find(request.Jurisdiction, read, request.ContributionYear, request.AsKnownOn),
                read,
                findings
            )
            : new WageReading { Findings = [.. findings, .. Unasked(request, read)] };
    }

    /// <summary>
    /// Makes the finding that the table has a wage which the request does not use; none where no rule reads a wage.
    /// </summary>
    private ImmutableArray<Finding> Unasked(BasesRequest request, RequiredReferenceWage read)
    {
        if (!set.AsksForReferenceWage)
        {
            return [];
        }

        (string, DateOnly?) asked = (request.Jurisdiction, request.AsKnownOn);
        if (Volatile.Read(ref _lastOnFile)?.For(asked) is ImmutableArray<Finding> known)
        {
            return known;
        }

        WageLookup lookup = catalogue
            .WagesOf(request.Jurisdiction)
            .Find(request.Jurisdiction, read, request.ContributionYear, request.AsKnownOn);
        ImmutableArray<Finding> findings = lookup.Wage is PublishedWage row
            ? [WageFindings.OnFile(read.Scope, row)]
            : [];
        Volatile.Write(ref _lastOnFile, new OnFile(asked, findings));
        return findings;
    }

    private AppliedReferenceWage OfRequest(RequiredReferenceWage read, long grains)
    {
        if (Volatile.Read(ref _last) is Given last && last.Grains == grains)
        {
            return last.Used;
        }

        AppliedReferenceWage used = new(value: Yuan(grains), scope: read.Scope, origin: ValueOrigin.Request)
        {
            Population = read.Population,
        };
        Volatile.Write(ref _last, new Given(grains, used));
        return used;
    }

    private static WageReading OfTable(
        WageLookup lookup,
        RequiredReferenceWage read,
        ImmutableArray<Finding> findings
    ) =>
        lookup.Wage is not PublishedWage row
            ? new WageReading { Findings = findings.Add(WageFindings.NoTableValue(read.Scope, lookup.Reason)) }
            : new WageReading
            {
                Wage = row.Wage,
                Used = new AppliedReferenceWage(
                    value: Yuan(row.Wage.Grains),
                    scope: read.Scope,
                    origin: ValueOrigin.Table
                )
                {
                    Population = row.Population,
                    Document = row.Source.Document,
                    Trust = row.Source.Trust,
                },
                Findings = row.Source.IsDoubtful ? findings.Add(WageFindings.Doubtful(read.Scope, row)) : findings,
            };

    /// <summary>The month's wage to the nearer fen, a half up: a grain is a twelfth of a fen.</summary>
    private static decimal Yuan(long grains) =>
        Fen.ToYuan((grains + (ReferenceWage.GrainsPerFen / 2)) / ReferenceWage.GrainsPerFen);

    private sealed record Given(long Grains, AppliedReferenceWage Used);

    private sealed class OnFile((string Place, DateOnly? Day) asked, ImmutableArray<Finding> findings)
    {
        public ImmutableArray<Finding>? For((string Place, DateOnly? Day) other) => other == asked ? findings : null;
    }
}
