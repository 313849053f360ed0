using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Explaining;
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
        return Check(request, RequestCheck.Faults(request)) switch
        {
            CheckedRequest.Invalid invalid => new BaseOutcome.Invalid(request.RequestId, invalid.Faults),
            CheckedRequest.NotCovered notCovered => new BaseOutcome.NotCovered(request.RequestId, notCovered.Faults),
            CheckedRequest.Valid valid => new BaseOutcome.Computed(Compute(valid.Set, request, valid.Wage)),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <inheritdoc/>
    public ExplanationOutcome Explain(BasesRequest request, string personId)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(personId);
        return Explain(
            request,
            SubjectCheck.Person(request, personId),
            explainer => [explainer.Person(SubjectCheck.IndexOf(request, personId))]
        );
    }

    /// <inheritdoc/>
    public ExplanationOutcome ExplainEmployer(BasesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Explain(request, SubjectCheck.Employer(request), explainer => [explainer.Employer()]);
    }

    /// <inheritdoc/>
    public ExplanationOutcome ExplainAll(BasesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Explain(request, null, explainer => [.. explainer.All()]);
    }

    private ExplanationOutcome Explain(
        BasesRequest request,
        Fault? subject,
        Func<RequestExplainer, ImmutableArray<Explanation>> explain
    )
    {
        List<Fault> faults = RequestCheck.Faults(request);
        if (subject is not null)
        {
            faults.Add(subject);
        }

        return Check(request, faults) switch
        {
            CheckedRequest.Invalid invalid => new ExplanationOutcome.Invalid(request.RequestId, invalid.Faults),
            CheckedRequest.NotCovered uncovered => new ExplanationOutcome.NotCovered(
                request.RequestId,
                uncovered.Faults
            ),
            CheckedRequest.Valid { Set: RuleSet set, Wage: WageReading wage } => new ExplanationOutcome.Explained(
                explain(new RequestExplainer(set, request, wage.Wage, (Used(set), wage.Used)))
            ),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>Range faults come before <em>not covered</em>, and that before faults against what the rule set covers.</summary>
    private CheckedRequest Check(BasesRequest request, List<Fault> faults)
    {
        if (faults.Count > 0)
        {
            return new CheckedRequest.Invalid([.. faults]);
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
            return new CheckedRequest.NotCovered([uncovered]);
        }

        WageReading wage = WageReading.Of(set, request);
        faults = [.. CoverageCheck.Faults(set, request), .. OrderCheck.Faults(set, wage.Exact)];
        return faults.Count > 0 ? new CheckedRequest.Invalid([.. faults]) : new CheckedRequest.Valid(set, wage);
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
