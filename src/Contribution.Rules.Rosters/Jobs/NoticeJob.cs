using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Notice;
using Contribution.Rules.Rosters.Commands.Notice.Due;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Jobs;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>
/// <c>notice</c> (公示表): for each employer a page and a table for its staff to check and sign, and for its persons
/// without an employer. An index lists them. The forms are in Chinese. An employer whose bases cannot be computed has none.
/// </summary>
public sealed class NoticeJob : QuestionJob
{
    /// <summary>From when to when the notices hang; a day that is null is left to fill in.</summary>
    public NoticePeriod Period
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = new(null, null);

    /// <summary>
    /// The contributions of the employer and of its persons, on sheets of their own; null is none. Its bases are those of the job.
    /// </summary>
    public ContributionsQuestion? Contributions { get; init; }

    private protected override DashAmountCheck Dashes =>
        Contributions is null
            ? base.Dashes
            : new DashAmountCheck(Rules, [.. Contributions.Each(Question)])
            {
                // A person without contributions to another insurance stays on the sheet of bases.
                Coverage = base.Dashes.Coverage,
            };

    private protected override JobResult Answer(JobWatch watch) =>
        OnRoster(
            Dashes,
            // Without a rule set there is no form.
            reading =>
                Question.FindRuleSet(Rules) is RuleSet set ? Notice(reading, set, watch) : new JobResult(reading),
            watch
        );

    private JobResult.Reported<EmployerNotice[]> Notice(RosterReading reading, RuleSet set, JobWatch watch)
    {
        EmployerNotice[] notices = [.. Each(reading.Roster, watch)];
        JobSheet[] sheets =
        [
            .. notices.SelectMany(notice => Sheets(notice, set)),
            new("index", () => NoticeIndex.Create(notices.Select(notice => notice.Entry), Contributions is not null)),
        ];
        return new JobResult.Reported<EmployerNotice[]>(notices, reading)
        {
            Pages = [.. sheets.Select(sheet => sheet.Page)],
            Tables = [.. sheets.Select(sheet => sheet.Table)],
            Findings = [.. notices.SelectMany(notice => notice.Findings), .. notices.SelectMany(Refusals)],
        };
    }

    private IEnumerable<EmployerNotice> Each(Roster roster, JobWatch watch)
    {
        NoticeFileNames names = Contributions is null
            ? new()
            : new(NoticeIndex.DueEnding, NoticeIndex.PersonsDueEnding);
        RosterContributions? contributions = Contributions is null
            ? null
            : new RosterContributions(Rules, Contributions.On(Question));
        foreach (
            (EmployerGroup group, EmployerBases bases) in EmployerGroup
                .In(roster, watch.Cancellation)
                .Zip(RosterBases.Determine(Rules, Question, roster, watch))
        )
        {
            EmployerDue? due = contributions?.Compute(group);
            yield return new EmployerNotice(bases, due, Entry(bases, due, names));
        }
    }

    private static NoticeEntry Entry(EmployerBases bases, EmployerDue? due, NoticeFileNames names)
    {
        EmployerFacts? employer = bases.Employer?.Facts;
        return new NoticeEntry(
            employer?.Id,
            employer?.Name,
            bases.Persons.Length,
            bases.Result?.Persons.Count(person => person.Status == DeterminationStatus.Undetermined) ?? 0,
            bases.Rejected.Length,
            bases.Result is null ? null : names.Next(employer?.Id)
        )
        {
            HasDue = bases.Result is not null && due?.Result is not null,
        };
    }

    private IEnumerable<JobSheet> Sheets(EmployerNotice notice, RuleSet set)
    {
        (EmployerBases bases, EmployerDue? due, NoticeEntry entry) = notice;
        if (bases.Result is BasesResult result)
        {
            yield return new JobSheet(entry.File!, () => NoticeSheet.Create(bases, result, set, Period));
        }

        if (entry.HasDue)
        {
            yield return new JobSheet(
                entry.File + NoticeIndex.DueEnding,
                () => new EmployerDueSheet(Chinese).Create(due!, due!.Result!)
            );
            yield return new JobSheet(
                entry.File + NoticeIndex.PersonsDueEnding,
                () => new PersonsDueSheet(Chinese).Create(due!, due!.Result!, Period)
            );
        }
    }

    private static IEnumerable<Wording> Refusals(EmployerNotice notice) =>
        [
            .. OutcomeFaults.Describe(notice.Bases),
            .. (notice.DueRefused is Outcome<ContributionsResult>.Refused refused ? refused.Faults : []).Select(
                fault => new Wording(fault.Zh, fault.En)
            ),
        ];
}
