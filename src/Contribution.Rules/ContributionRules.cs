using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Requests;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules;

/// <summary>
/// Determines contribution bases (缴费基数) with rule sets compiled once, each when it is first needed. Pure and safe to
/// share between threads.
/// </summary>
/// <param name="catalogue">The rule sets that answer.</param>
/// <param name="engine">The engine that runs them; null is the compiled plan.</param>
public sealed class ContributionRules(RuleSetCatalogue catalogue, IRuleEngine? engine = null) : IContributionRules
{
    private static readonly Lazy<ContributionRules> Shared = new(() =>
        new ContributionRules(RuleSetCatalogue.Embedded)
    );

    private readonly ConcurrentDictionary<RuleSetId, IBasePlan> _plans = new();

    /// <summary>The rule sets that come with the library, for everyone who needs no more.</summary>
    public static IContributionRules Default => Shared.Value;

    /// <summary>The version of the library, as results name it.</summary>
    public static string EngineVersion { get; } =
        typeof(ContributionRules)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <inheritdoc/>
    public RuleSetCatalogue Catalogue { get; } = catalogue;

    /// <inheritdoc/>
    public BaseOutcome ComputeBases(BasesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        List<Fault> faults = RequestCheck.Faults(request);
        if (faults.Count > 0)
        {
            return new BaseOutcome.Invalid(request.RequestId, [.. faults]);
        }

        RuleSet? set = Catalogue.Find(request.Jurisdiction, request.Insurance, request.ContributionYear);
        if (set is null)
        {
            Fault uncovered = Coverage.NotCovered(
                Catalogue,
                request.Jurisdiction,
                request.Insurance,
                request.ContributionYear
            );
            return new BaseOutcome.NotCovered(request.RequestId, [uncovered]);
        }

        WageReading wage = WageReading.Of(set, request);
        faults = [.. CoverageCheck.Faults(set, request), .. OrderCheck.Faults(set, wage.Exact)];
        return faults.Count > 0
            ? new BaseOutcome.Invalid(request.RequestId, [.. faults])
            : new BaseOutcome.Computed(Compute(set, request, wage));
    }

    private BasesResult Compute(RuleSet set, BasesRequest request, WageReading wage)
    {
        IBasePlan plan = _plans.GetOrAdd(
            set.Id,
            static (_, of) => BasePlans.Compile(of.Set, of.Engine),
            (Set: set, Engine: engine)
        );
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(wage.Findings);
        (ContributionBase? employer, ImmutableArray<ContributionBase> persons) = plan.Determine(
            request,
            wage.Wage,
            findings
        );
        return new BasesResult
        {
            RequestId = request.RequestId,
            Jurisdiction = request.Jurisdiction,
            ContributionYear = request.ContributionYear,
            Insurance = request.Insurance,
            ReferenceWage = wage.Used,
            RuleSet = Used(set),
            Employer = employer,
            Persons = persons,
            Findings = findings.Count == 0 ? null : findings.ToImmutable(),
        };
    }

    private static RuleSetUsed Used(RuleSet set) =>
        new()
        {
            Id = set.Id.ToString(),
            Document = set.Source.Document,
            Layers = set.Layers.IsEmpty ? null : [.. set.Layers.Select(layer => layer.ToString())],
            Origin = set.Origin,
            Hash = set.Hash,
            EngineVersion = EngineVersion,
        };
}
