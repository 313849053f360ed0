using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Progress;
using Contribution.Rules.Rosters.Questions;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>
/// The bases of a whole roster under one rule set. Persons whom it does not cover are set apart; the totals of their employer are
/// then not known, just as <c>roster</c> has it.
/// </summary>
internal sealed class SideBases
{
    private readonly Dictionary<PersonRow, Standing> _persons = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Standing> _employers = new(StringComparer.Ordinal);
    private readonly Dictionary<(BaseKind, string), Citation?> _cited = [];
    private readonly HashSet<Wording> _findings = [];
    private readonly ImpactSide _side;

    public SideBases(ImpactSide side, Roster roster, JobWatch? watch)
    {
        _side = side;
        foreach (EmployerBases bases in RosterBases.Determine(side.Rules, side.Question, Covered(roster), watch))
        {
            _findings.UnionWith(QuestionFindings.Describe(bases.Outcome));
            if (bases.Outcome is Outcome<BasesResult>.Computed { Result: var result })
            {
                Add(bases, result);
            }
            else
            {
                AddFailed(bases);
            }
        }
    }

    /// <summary>The findings on the question itself.</summary>
    public ImmutableArray<Wording> Findings => [.. _findings];

    public Standing Find(PersonRow person) => _persons[person];

    public Standing Find(EmployerRow employer) => _employers[employer.Facts.Id];

    /// <summary>Gets the part of the roster that the rule set covers.</summary>
    private Roster Covered(Roster roster)
    {
        RosterCoverage coverage = new(_side.Set);
        Dictionary<string, EmployerRow> employers = new(StringComparer.Ordinal);
        foreach (EmployerRow employer in roster.Employers)
        {
            employers.Add(employer.Facts.Id, employer);
            if (coverage.Check(employer.Facts) is Wording outside)
            {
                _employers.Add(employer.Facts.Id, Outside(outside));
            }
        }

        List<RejectedRow> unread = [.. roster.Rejected];
        foreach (PersonRow person in roster.Persons)
        {
            Wording? why = null;
            EmployerRow? employer = null;
            if (person.EmployerId is string id)
            {
                employer = employers[id];
                // A rule set that does not cover the employer says nothing of its persons either.
                why = _employers.GetValueOrDefault(id)?.Reasons[0];
            }

            why ??= coverage.Check(person.Facts, employer?.Facts.Kind)?.Reason;
            if (why is not null)
            {
                _persons.Add(person, Outside(why));
                unread.Add(new RejectedRow("", person.Line, null, null, why.En, "") { EmployerId = person.EmployerId });
            }
        }

        return new Roster
        {
            Employers = [.. roster.Employers.Where(employer => !_employers.ContainsKey(employer.Facts.Id))],
            Persons = [.. roster.Persons.Where(person => !_persons.ContainsKey(person))],
            Rejected = [.. unread],
            Unplaced = roster.Unplaced,
        };
    }

    private void Add(EmployerBases bases, BasesResult result)
    {
        if (bases.Employer is not null)
        {
            _employers.Add(bases.Employer.Facts.Id, Answered(result, BaseKind.EmployerBase, result.Employer!));
        }

        for (int index = 0; index < bases.Persons.Length; index++)
        {
            _persons.Add(bases.Persons[index], Answered(result, BaseKind.IndividualBase, result.Persons[index]));
        }
    }

    private void AddFailed(EmployerBases bases)
    {
        Standing failed = new() { Reasons = OutcomeFaults.Describe(bases) };
        if (bases.Employer is not null)
        {
            _employers.Add(bases.Employer.Facts.Id, failed);
        }

        foreach (PersonRow person in bases.Persons)
        {
            _persons.Add(person, failed);
        }
    }

    /// <summary>A rule is looked up once, however many it decides.</summary>
    private Standing Answered(BasesResult result, BaseKind kind, ContributionBase answer)
    {
        ref Citation? basis = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _cited,
            (kind, answer.Rule ?? ""),
            out bool known
        );
        if (!known)
        {
            basis = Citation.Find(_side.Rules, result, kind, answer);
        }

        return new Standing { Answer = answer, Basis = basis };
    }

    private static Standing Outside(Wording why) => new() { IsCovered = false, Reasons = [why] };
}
