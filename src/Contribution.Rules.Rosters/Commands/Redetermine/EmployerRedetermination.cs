using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>Compares the bases of one employer now with those that stood.</summary>
internal sealed class EmployerRedetermination(
    IContributionRules rules,
    RedeterminationQuestion question,
    LikelySettled likely
)
{
    private readonly MonthSpan _inForce = question.Now.MonthsInForce(rules);

    /// <summary>Compares.</summary>
    /// <param name="listed">The employer and its persons as listed.</param>
    /// <param name="now">Their bases now.</param>
    /// <param name="then">Their bases as they were determined then; null takes those that the list gives.</param>
    public RedeterminedEmployer Compare(EmployerGroup listed, EmployerBases now, EmployerBases? then)
    {
        BasesResult? result = now.Result;
        MissingFactFinder missing = new(rules, question.Now, now);
        EmployerRow? employer = listed.Employer;
        ContributionBase? fresh = Own(now);
        Difference? own = employer is null
            ? null
            : Whole(
                Then(
                    then,
                    Side.Given(employer.Facts.DeterminedBase, employer.Facts.ProvisionalBase),
                    bases => bases.Employer!
                ),
                fresh is ContributionBase answer
                    ? Side.Now(answer, missing.FindForEmployer(answer))
                    : Side.Failed(OutcomeFaults.Describe(now))
            );
        if (
            own is not null
            && then is null
            && ProvisionalMonths.Contradict(employer!.Facts, own.Months!) is Wording why
        )
        {
            own = NotComputed(own, [why]);
        }

        return new RedeterminedEmployer
        {
            Row = employer,
            Persons = [.. listed.Persons.Select((person, index) => Person(person, index, now, then, missing))],
            Own = own,
            Status = fresh?.Status,
            Basis = fresh is ContributionBase decided
                ? Citation.Find(rules, result!, BaseKind.EmployerBase, decided)
                : null,
            Findings = QuestionFindings.Describe(now.Outcome),
            IsNotCovered =
                now.Outcome is Outcome<BasesResult>.NotCovered || then?.Outcome is Outcome<BasesResult>.NotCovered,
        };
    }

    /// <summary>
    /// The employer's own base now. Where it rests on the bases of its persons, it is not known while one of them may have kept the
    /// old base.
    /// </summary>
    private ContributionBase? Own(EmployerBases now)
    {
        PersonRow[] sure = [.. now.Persons.Where(person => !likely.Is(person))];
        if (sure.Length == now.Persons.Length || now.Result?.Employer is { Status: DeterminationStatus.Undetermined })
        {
            return now.Result?.Employer;
        }

        BasesRequest known = question.Now.ToRequest(
            now.Employer?.Facts,
            [.. sure.Select(person => person.Facts)],
            now.Unread + now.Persons.Length - sure.Length
        );
        return (rules.ComputeBases(known) as Outcome<BasesResult>.Computed)?.Result.Employer;
    }

    private RedeterminedPerson Person(
        PersonRow person,
        int index,
        EmployerBases now,
        EmployerBases? then,
        MissingFactFinder missing
    )
    {
        BasesResult? result = now.Result;
        ContributionBase? answer = result?.Persons[index];
        Side old = Then(
            then,
            Side.Given(person.Facts.DeterminedBase, person.Facts.ProvisionalBase),
            bases => bases.Persons[index]
        );
        if (Settlement.Find(person, question.Settled) is Wording settled)
        {
            Difference kept = new()
            {
                Class = DifferenceClass.Settled,
                Old = old.Base,
                New = old.Base,
                Monthly = 0m,
                Months = MonthSpans.Merge(question.Months),
                Remarks = [settled],
            };
            return new RedeterminedPerson(person, kept, Status: null, Basis: null);
        }

        Side fresh = answer is null
            ? Side.Failed(OutcomeFaults.Describe(now))
            : Side.Now(answer, missing.FindForPerson(answer, index));
        Citation? basis = answer is null ? null : Citation.Find(rules, result!, BaseKind.IndividualBase, answer);
        Difference difference = InMonths(person, old, fresh, isByFacts: then is null);
        return new RedeterminedPerson(person, difference, answer?.Status, basis);
    }

    /// <summary>The difference in the person's months.</summary>
    /// <param name="person">The person.</param>
    /// <param name="old">The base that stood.</param>
    /// <param name="fresh">The base now.</param>
    /// <param name="isByFacts">Whether the base that stood is one of the list, and was not determined as of then.</param>
    private Difference InMonths(PersonRow person, Side old, Side fresh, bool isByFacts)
    {
        List<Wording> unread = [.. likely.Find(person)];
        if (person.IsContradicted)
        {
            unread.Add(PersonRow.Contradicted);
        }

        List<UnreadCell> cells = [];
        (MonthSpans? Spans, int Count)? given = GivenMonths.Together(
            person.Rows.Select(row => GivenMonths.Read(row.Other, question.Months, _inForce, cells))
        );
        unread.AddRange(cells.Concat(Settlement.FindUnread(person)).Select(cell => cell.Sentence));
        Difference whole = Whole(old, fresh);
        if (given is { Spans: null, Count: > 0 })
        {
            unread.Add(
                new Wording("只有月数，需要起月和止月", "a number of months only; the first and the last are needed")
            );
        }
        else if (
            isByFacts
            && given is not { Count: 0 }
            && ProvisionalMonths.Contradict(person.Facts, given?.Spans ?? whole.Months!) is Wording other
        )
        {
            unread.Add(other);
        }

        return unread.Count > 0
                ? NotComputed(
                    whole with
                    {
                        Months = cells.Count == 0 && given?.Spans is MonthSpans read ? read : whole.Months,
                    },
                    unread
                )
            : given is { Count: 0 }
                ? whole with
                {
                    Class = DifferenceClass.OutsideMonths,
                    Monthly = null,
                    Months = null,
                }
            : whole with
            {
                Months = given?.Spans ?? whole.Months,
                Remarks = [.. whole.Remarks, .. given?.Spans?.Spells() ?? []],
            };
    }

    private static Difference NotComputed(Difference difference, IEnumerable<Wording> why) =>
        difference with
        {
            Class = DifferenceClass.NotComputed,
            Monthly = null,
            Remarks = [.. difference.Remarks, .. why],
        };

    private Difference Whole(Side old, Side fresh)
    {
        bool known = old.IsKnown && fresh.IsKnown;
        decimal? monthly = known ? (fresh.Base ?? 0m) - (old.Base ?? 0m) : null;
        return new Difference
        {
            Class =
                !known ? DifferenceClass.NotComputed
                : monthly == 0m ? DifferenceClass.Same
                : DifferenceClass.Changed,
            Old = old.Base,
            New = fresh.Base,
            Monthly = monthly,
            Months = MonthSpans.Merge(question.Months),
            Missing = [.. old.Missing.Concat(fresh.Missing).Distinct()],
            Remarks = [.. old.Reasons.Concat(fresh.Reasons).Distinct()],
        };
    }

    private static Side Then(EmployerBases? then, Side given, Func<BasesResult, ContributionBase> of) =>
        then is null ? given
        : then.Result is BasesResult result ? Side.Then(of(result), given)
        : Side.Failed(OutcomeFaults.Describe(then));
}
