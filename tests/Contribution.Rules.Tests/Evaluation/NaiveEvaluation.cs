using System.Collections.Immutable;
using System.Text.Json;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>A rule set evaluated as slowly and as plainly as its definition reads; nothing compiled.</summary>
internal sealed class NaiveEvaluation
{
    private readonly RuleSet _set;
    private readonly List<string> _findings = [];
    private Rational? _sum = Rational.Zero;
    private Rational? _exempt = Rational.Zero;
    private Rational? _outside = Rational.Zero;
    private bool _provisional;

    public NaiveEvaluation(RuleSet set, BasesRequest request)
    {
        _set = set;
        Rational? wage =
            set.ReferenceWage is { } read && request.ReferenceWages?.Find(read.Scope) is ReferenceWage given
                ? Rational.From(given.Yuan) / Rational.From(given.IsAnnual ? 12 : 1)
                : null;
        for (int place = 0; place < request.Persons.Length; place++)
        {
            Add(
                request.Persons[place],
                $"/persons/{place}",
                new NaiveFacts(wage, request.Employer, request.Persons[place])
            );
        }

        if (request.Employer is EmployerFacts employer)
        {
            int before = _findings.Count;
            Add(
                employer,
                new NaiveFacts(wage, employer) { ["persons.headcount"] = Rational.From(request.Persons.Length) }
            );
            string[] ofEmployer = [.. _findings.Skip(before)];
            _findings.RemoveRange(before, ofEmployer.Length);
            _findings.InsertRange(0, ofEmployer);
        }
    }

    /// <summary>The employer's answer, if any, then the persons'.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>The rule set's findings with their sentences.</summary>
    public IReadOnlyList<string> Findings => _findings;

    private void Add(PersonFacts person, string path, NaiveFacts facts)
    {
        NaiveDetermination determination = new(_set.IndividualBase.Rules, facts);
        Rule? rule = determination.Decide();
        ContributionBase answer = Answer(
            person.Id,
            rule,
            determination,
            facts,
            rule?.Status,
            person.ProvisionalBase,
            person.ProvisionalMonths
        );
        _sum = answer.Status == DeterminationStatus.Undetermined ? null : Plus(_sum, answer.Base ?? 0m);
        _provisional |= answer.Status == DeterminationStatus.Provisional;
        if (rule?.ExemptWage is Expression exempt)
        {
            Rational? wage = new Interpreter(facts.Read).Number(exempt.Root);
            _exempt = wage is null ? null : _exempt + wage;
            _outside =
                person.WageInEmployerTotal ? _outside
                : wage is null ? null
                : _outside + wage;
        }

        Lines.Add(HandAnswer.Line(answer));
        AddFindings(BaseKind.IndividualBase, answer, path, facts);
    }

    private void Add(EmployerFacts employer, NaiveFacts facts)
    {
        facts["persons.individualBases"] = _sum;
        facts["persons.exemptWages"] = _exempt;
        facts["persons.exemptWagesOutside"] = _outside;
        ImmutableArray<Rule> rules = _set.EmployerBase.Rules;
        NaiveDetermination determination = new(rules, facts);
        Rule? rule = determination.Decide();
        bool rests =
            rule?.Base is not null
            && NaiveDetermination
                .Silencers(rules, rule)
                .Append(rule)
                .SelectMany(other => new[] { other.When.Root, other.Base?.Root })
                .OfType<Node>()
                .SelectMany(NaiveDetermination.Facts)
                .Any(symbol => symbol.Name == "persons.individualBases");
        DeterminationStatus? status = rests && _provisional ? DeterminationStatus.Provisional : rule?.Status;
        ContributionBase answer = Answer(
            employer.Id,
            rule,
            determination,
            facts,
            status,
            employer.ProvisionalBase,
            employer.ProvisionalMonths
        );
        Lines.Insert(0, HandAnswer.Line(answer));
        AddFindings(BaseKind.EmployerBase, answer, "/employer", facts);
    }

    private ContributionBase Answer(
        string id,
        Rule? rule,
        NaiveDetermination determination,
        NaiveFacts facts,
        DeterminationStatus? status,
        decimal? provisionalBase,
        int? months
    )
    {
        decimal? amount = rule?.Base is null
            ? null
            : _set.Rounding.Rounding.Apply(new Interpreter(facts.Read).Number(rule.Base.Root)!.Value).ToDecimal();
        string scope = JsonNamingPolicy.CamelCase.ConvertName($"{_set.ReferenceWage?.Scope}");
        bool truedUp = _set.TrueUp is not null && status == DeterminationStatus.Determined;
        return rule is null
            ? ContributionBase.Undetermined(id, [.. determination.Missing("referenceWages." + scope)])
            : new ContributionBase(
                id,
                new Ruling(
                    status!.Value,
                    rule.Id,
                    status == DeterminationStatus.NotApplicable ? null : rule.Article,
                    HasBase: amount is not null
                ),
                amount.GetValueOrDefault(),
                truedUp ? (amount - provisionalBase) * months : null
            );
    }

    private void AddFindings(BaseKind kind, ContributionBase answer, string path, NaiveFacts facts)
    {
        facts["status"] = Rational.From((int)answer.Status);
        facts["base"] = answer.Base is decimal amount ? Rational.From(amount) : null;
        facts["adjustment"] = answer.Adjustment is decimal adjustment ? Rational.From(adjustment) : null;
        Interpreter interpreter = new(facts.Read);
        _findings.AddRange(
            _set.Findings.Where(finding => finding.For == kind)
                .OrderBy(finding => finding.Id, StringComparer.Ordinal)
                .Where(finding => interpreter.Truth(finding.When.Root) == true)
                .Select(finding =>
                    $"{finding.Id} {path} {finding.ZhText.With(interpreter)} {finding.EnText.With(interpreter)}"
                )
        );
    }

    private static Rational? Plus(Rational? sum, decimal amount) => sum + Rational.From(amount);
}
