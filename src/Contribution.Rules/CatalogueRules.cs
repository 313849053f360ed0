using System.Collections.Concurrent;
using System.Collections.Immutable;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Explaining;
using Contribution.Rules.Requests;

namespace Contribution.Rules;

/// <summary>
/// Determines contribution bases (缴费基数) with rule sets compiled once, each when it is first needed. Pure and safe to
/// share between threads.
/// </summary>
/// <param name="catalogue">The rule sets that answer.</param>
/// <param name="engine">The engine that runs them; null is the library's own engine.</param>
internal sealed class CatalogueRules(RuleSetCatalogue catalogue, IRuleEngine? engine) : IContributionRules
{
    // More places and years than there are: requests for made-up ones do not fill the memory.
    private const int MostAnswering = 100_000;

    private readonly ContributionsComputer _contributions = new(catalogue);
    private readonly ConcurrentDictionary<RuleSetId, ReadyRules> _ready = [];
    private readonly ConcurrentDictionary<RuleSet, ReadyRules> _asKnown = [];
    private readonly ConcurrentDictionary<Period, ReadyRules> _answering = [];

    /// <inheritdoc/>
    public RuleSetCatalogue Catalogue { get; } = catalogue;

    /// <inheritdoc/>
    public Outcome<BasesResult> ComputeBases(BasesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return TryCompute(request) ?? ComputeChecked(request);
    }

    /// <summary>
    /// Computes a sound request, as nearly every one is: its facts are checked while they are read into columns. Null is
    /// any other, whose faults are then looked for one by one, and one that asks what was known on a day.
    /// </summary>
    private Outcome<BasesResult>.Computed? TryCompute(BasesRequest request)
    {
        if (
            request.AsKnownOn is not null
            || !RequestCheck.IsPlain(request)
            || RulesFor(request) is not ReadyRules rules
        )
        {
            return null;
        }

        WageReading wage = rules.Wages.Read(request);
        return
            rules.Plan.KeepsOrder(wage.Grains) && rules.Plan.TryDetermine(request, wage.Wage) is Determined determined
            ? new Outcome<BasesResult>.Computed(Result(rules, request, wage, determined))
            : null;
    }

    private Outcome<BasesResult> ComputeChecked(BasesRequest request)
    {
        CheckedRequest given = Check(request, RequestCheck.Faults(request), onPlan: true);
        return given.IsValid
            ? new Outcome<BasesResult>.Computed(
                Result(given.Rules, request, given.Wage, given.Rules.Plan.Determine(request, given.Wage.Wage))
            )
            : given.Refusal<BasesResult>(request);
    }

    /// <inheritdoc/>
    public Outcome<ContributionsResult> ComputeContributions(ContributionsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _contributions.Compute(request, ComputeBases);
    }

    /// <inheritdoc/>
    public IBatch NewBatch(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        // Plans are cached by id: a set of another catalogue under the same id would answer all later requests.
        return ReferenceEquals(Catalogue.Get(set.Id), set.Whole ?? set)
            ? (set.Whole is null ? Ready(set) : ReadyAsKnown(set)).Plan.NewBatch()
            : throw new ArgumentException($"{set.Id} is not the rule set of this catalogue", nameof(set));
    }

    /// <inheritdoc/>
    public Outcome<Explanation> Explain(BasesRequest request, string personId)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(personId);
        return Explain(
            request,
            SubjectCheck.Person(request, personId),
            explainer => explainer.Person(SubjectCheck.IndexOf(request, personId))
        );
    }

    /// <inheritdoc/>
    public Outcome<Explanation> ExplainEmployer(BasesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Explain(request, SubjectCheck.Employer(request), explainer => explainer.Employer());
    }

    /// <inheritdoc/>
    public Outcome<ImmutableArray<Explanation>> ExplainAll(BasesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Explain<ImmutableArray<Explanation>>(request, null, explainer => [.. explainer.All()]);
    }

    private Outcome<T> Explain<T>(BasesRequest request, Fault? subject, Func<RequestExplainer, T> explain)
        where T : notnull
    {
        ImmutableArray<Fault> faults = RequestCheck.Faults(request);
        if (subject is not null)
        {
            faults = faults.Add(subject);
        }

        CheckedRequest given = Check(request, faults, onPlan: false);
        if (!given.IsValid)
        {
            return given.Refusal<T>(request);
        }

        (ReadyRules rules, WageReading wage) = (given.Rules, given.Wage);
        return new Outcome<T>.Computed(
            explain(new RequestExplainer(rules.Set, request, wage.Wage, (rules.Used, wage.Used)))
        );
    }

    /// <summary>
    /// Checks a request: range faults come first, then <em>not covered</em>, then faults of the rule set's coverage.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="faults">The faults of the request that do not depend on the rule set.</param>
    /// <param name="onPlan">Whether the plan may be used to check the order of amounts; explanations have no plan.</param>
    /// <param name="isOfList">Whether it asks of a list, whose persons and employers are checked row by row.</param>
    internal CheckedRequest Check(
        BasesRequest request,
        ImmutableArray<Fault> faults,
        bool onPlan,
        bool isOfList = false
    )
    {
        if (!faults.IsEmpty)
        {
            return CheckedRequest.Invalid(faults);
        }

        if (RulesFor(request) is not ReadyRules rules)
        {
            return CheckedRequest.Unanswered(Catalogue, request);
        }

        WageReading wage = rules.Wages.Read(request);
        if (request.AsKnownOn is DateOnly day)
        {
            rules = AsKnownOn(rules, day, wage.Wage is not null);
        }

        ImmutableArray<Fault> outside = isOfList ? [] : CoverageCheck.Faults(rules.Set, request);
        if (!onPlan || !rules.Plan.KeepsOrder(wage.Grains))
        {
            outside = [.. outside, .. OrderCheck.Faults(rules.Set, wage.Exact)];
        }

        return outside.IsEmpty ? new CheckedRequest { Rules = rules, Wage = wage } : CheckedRequest.Invalid(outside);
    }

    private static BasesResult Result(
        ReadyRules rules,
        BasesRequest request,
        in WageReading wage,
        in Determined determined
    )
    {
        ImmutableArray<Finding> findings = wage.Findings.AddRange(rules.Set.Doubts).AddRange(determined.Findings);
        if (NoPersonsFinding.Find(rules.Set, request, determined.Employer) is Finding noPersons)
        {
            findings = findings.Add(noPersons);
        }

        return new BasesResult(
            jurisdiction: request.Jurisdiction,
            contributionYear: request.ContributionYear,
            insurance: request.Insurance,
            ruleSet: rules.Used,
            persons: determined.Persons
        )
        {
            RequestId = request.RequestId,
            Period = rules.Set.Period,
            ReferenceWage = wage.Used,
            Employer = determined.Employer,
            Findings = findings,
        };
    }

    /// <summary>The rule set that answers a request, cached by place, insurance, year and month.</summary>
    private ReadyRules? RulesFor(BasesRequest request)
    {
        Period asked = new(
            request.Jurisdiction,
            request.Insurance,
            request.ContributionYear,
            request.ContributionMonth
        );
        if (_answering.TryGetValue(asked, out ReadyRules? known))
        {
            return known;
        }

        if (Catalogue.Find(request) is not RuleSet set)
        {
            return null;
        }

        ReadyRules ready = Ready(set);
        if (_answering.Count < MostAnswering)
        {
            _answering.TryAdd(asked, ready);
        }

        return ready;
    }

    /// <summary>The rules as known on a day.</summary>
    private ReadyRules AsKnownOn(ReadyRules rules, DateOnly day, bool isWageKnown)
    {
        RuleSet known = KnownRules.On(Catalogue, rules.Set, day, isWageKnown);
        return ReferenceEquals(known, rules.Set) ? rules : ReadyAsKnown(known);
    }

    private ReadyRules ReadyAsKnown(RuleSet known) =>
        _asKnown.GetOrAdd(
            known,
            static (_, of) => new ReadyRules(of.Set, of.Engine, of.Catalogue),
            (Set: known, Engine: engine, Catalogue)
        );

    private ReadyRules Ready(RuleSet set) =>
        _ready.GetOrAdd(
            set.Id,
            static (_, of) => new ReadyRules(of.Set, of.Engine, of.Catalogue),
            (Set: set, Engine: engine, Catalogue)
        );

    // A tuple would compare and hash its parts by comparers that a native program looks up each time.
    private readonly record struct Period(string Place, Insurance Insurance, int Year, YearMonth? Month);
}
