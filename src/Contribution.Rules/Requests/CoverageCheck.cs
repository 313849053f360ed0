using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Requests;

/// <summary>Checks that the circular covers every person and the employer of a request.</summary>
internal sealed class CoverageCheck
{
    private readonly RuleSet _set;
    private readonly Covers _covers;
    private readonly List<Fault> _faults = [];

    private CoverageCheck(RuleSet set) => (_set, _covers) = (set, set.Covers);

    /// <summary>Every fault, in the request's order.</summary>
    public static ImmutableArray<Fault> Faults(RuleSet set, BasesRequest request)
    {
        CoverageCheck check = new(set);
        check.Check(request);
        return [.. check._faults];
    }

    private void Check(BasesRequest request)
    {
        CheckEmployer(request);
        uint covered = _set.Coverage.CategoriesWith(request.Employer?.Kind);
        for (int index = 0; index < request.Persons.Length; index++)
        {
            // A path is made only where there is something to say of it.
            if ((covered & (1u << (int)request.Persons[index].Category)) == 0)
            {
                Check(request.Persons[index], JsonPath.Child("/persons", index) + "/category", request.Employer);
            }
        }
    }

    private void CheckEmployer(BasesRequest request)
    {
        if (request.Employer is EmployerFacts employer)
        {
            if (!_covers.Kinds.Contains(employer.Kind))
            {
                Add(
                    "/employer/kind",
                    ChoiceNames.Of(employer.Kind),
                    _covers.Kinds.Select(ChoiceNames.Of),
                    new FaultWords(Glossary.Name(employer.Kind), Kinds)
                );
            }
        }
        else if (_set.NeedsEmployer)
        {
            _faults.Add(
                new Fault(
                    FaultCode.Missing,
                    "/employer",
                    allowed: "object (kind: " + string.Join(" | ", _covers.Kinds.Select(ChoiceNames.Of)) + ")"
                )
                {
                    Words = new FaultWords(
                        null,
                        new Wording($"单位信息（单位类型：{Kinds.Zh}）", $"an employer (kind: {Kinds.En})")
                    ),
                }
            );
        }
    }

    private void Check(PersonFacts person, string path, EmployerFacts? employer)
    {
        if (!_covers.Categories.Contains(person.Category))
        {
            Add(
                path,
                ChoiceNames.Of(person.Category),
                _covers.Categories.Select(ChoiceNames.Of),
                new FaultWords(Glossary.Name(person.Category), Words(_covers.Categories))
            );
            return;
        }

        if (_covers.Pairs is not ImmutableArray<CoveredPair> pairs)
        {
            return;
        }

        CoveredPair? pair = pairs.FirstOrDefault(pair => pair.Kind == employer?.Kind);
        if (
            pair?.Categories.Contains(person.Category) != true
            && (employer is null || _covers.Kinds.Contains(employer.Kind))
        )
        {
            Add(
                path,
                $"{Name(employer?.Kind)} → {ChoiceNames.Of(person.Category)}",
                pairs.Select(p => $"{Name(p.Kind)} → {string.Join(" | ", p.Categories.Select(ChoiceNames.Of))}"),
                new FaultWords(
                    Pair(employer?.Kind, Glossary.Name(person.Category)),
                    NamedChoices.Join(pairs.Select(p => Pair(p.Kind, Words(p.Categories))), "；", "; ")
                )
            );
        }
    }

    private Wording Kinds => NamedChoices.Join(_covers.Kinds.Select(Glossary.Name));

    private static Wording Words(IEnumerable<PersonCategory> categories) =>
        NamedChoices.Join(categories.Select(Glossary.Name));

    private static Wording Pair(EmployerKind? kind, Wording categories)
    {
        Wording employer = Glossary.Name("kind", Name(kind));
        return new Wording($"{employer.Zh}的{categories.Zh}", $"{employer.En}: {categories.En}");
    }

    private static string Name(EmployerKind? kind) =>
        kind is EmployerKind known ? ChoiceNames.Of(known) : EmployerFactTable.NoEmployer;

    private void Add(string path, string found, IEnumerable<string> allowed, FaultWords words) =>
        _faults.Add(new Fault(FaultCode.OutsideCircular, path, found, string.Join(", ", allowed)) { Words = words });
}
