using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Input.Reading.Employers;
using Contribution.Rules.Rosters.Input.Reading.Persons;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;

/// <summary>The result of a run over a roster after the last pass over the persons.</summary>
/// <param name="persons">The list of persons.</param>
/// <param name="employers">The list of employers.</param>
/// <param name="workers">The workers of the pass.</param>
internal sealed class StreamedResult(StreamedPersons persons, StreamedEmployers employers, PersonWorker[] workers)
{
    private readonly BasesJob _job = persons.Job;

    private bool HasEmployers => employers.Table.Count > 0;

    /// <summary>Ends the files of persons and of rejected rows, and writes that of employers.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="files">Take the results.</param>
    /// <param name="insurances">The question of each insurance with its rules.</param>
    public BasesRun Complete(
        PersonPass pass,
        BasesFiles files,
        ImmutableArray<(RosterQuestion Question, CheckedQuestion Rules)> insurances
    )
    {
        pass.Complete();
        bool hasUnplaced = NoteUnplaced();
        long written = WriteEmployers(files.Employers);
        Array.ForEach(workers, worker => persons.List.NonDataRows.Add(worker.Tally));
        BasesTally tally = new()
        {
            RowsIn =
                employers.RowsIn
                - (employers.Table.Count - written)
                - employers.Rejected.Count(row => !_job.Shard.Has(row))
                + workers.Sum(worker => worker.RowsIn),
            Employers = written,
            PersonsByStatus = ByStatus(persons.Answer.Rules[0].Rules),
            Rejected = pass.Rejected,
            NonDataRows = persons.List.NonDataRows.Count + employers.List.NonDataRows.Count,
            FurtherSpells = persons.List.NonDataRows.FurtherSpells,
            HasUnplaced = hasUnplaced,
        };
        return tally.IsBalanced
            ? new BasesRun
            {
                Findings = [.. insurances.SelectMany(one => one.Rules.Findings).Distinct()],
                RuleSet = insurances[0].Rules.Set,
                Wage = insurances[0].Rules.Wage,
                Notes = [.. Notes()],
                FirstRejected = pass.FirstRejected,
                Tally = tally,
            }
            : throw new InvalidOperationException("A row of the lists came out more than once, or not at all.");
    }

    /// <summary>Whether a row may be a person of any employer: then every employer has unread persons.</summary>
    private bool NoteUnplaced()
    {
        long unplaced = HasEmployers
            ? workers.Sum(worker => worker.Unplaced + worker.UnplacedElsewhere + worker.RejectedOfAnyEmployer)
            : 0;
        if (unplaced > 0)
        {
            workers[0].Decisions.AddUnreadToAll((int)unplaced);
        }

        return unplaced > 0;
    }

    private long WriteEmployers(Stream file)
    {
        if (_job.WritesByteOrderMark)
        {
            file.Write(Encoding.UTF8.Preamble);
        }

        return persons.Answer.WriteEmployers(
            file,
            [.. workers.Select(worker => worker.Decisions)],
            persons.Watch.Cancellation
        );
    }

    private IEnumerable<FileNote> Notes() =>
        [
            .. NotesOn(employers.List, employers.RowsIn),
            .. NotesOn(persons.List, workers.Sum(worker => worker.RowsRead)),
            .. HasEmployers ? UnplacedNotes() : [],
            .. EmployersWithoutPersons.Notes(_job.Rules, _job.Question, employers.List.File, Empty()),
        ];

    private static IEnumerable<FileNote> NotesOn(ListTable list, long rows) =>
        list.NotesWith(list.Columns.Notes, rows - list.NonDataRows.Count);

    private IEnumerable<(EmployerFacts Facts, RowPlace Place)> Empty()
    {
        EmployerTotals[] totals = [.. workers.Select(worker => worker.Decisions.Insurances[0].Totals)];
        return Enumerable
            .Range(0, employers.Table.Count)
            .Where(number => _job.Shard.Has(employers.Table.Id(number)) && EmployerTotals.HasNobody(totals, number))
            .Select(number => (employers.Table.FactsOf(number), employers.List.PlaceOf(employers.Table.Line(number))));
    }

    private IEnumerable<FileNote> UnplacedNotes()
    {
        long count = workers.Sum(worker => worker.Unplaced);
        if (count > 0)
        {
            IEnumerable<RowPlace> first = workers
                .SelectMany(worker => worker.UnplacedLines)
                .Order()
                .Select(persons.List.PlaceOf);
            yield return new FileNote(persons.List.File, UnplacedEmployees.Note(count, first));
        }
    }

    private ImmutableArray<long> ByStatus(ImmutableArray<Rule> rules)
    {
        long[] byStatus = new long[Enum.GetValues<DeterminationStatus>().Length];
        for (int rule = 0; rule <= rules.Length; rule++)
        {
            DeterminationStatus status = rule < rules.Length ? rules[rule].Status : DeterminationStatus.Undetermined;
            byStatus[(int)status] += workers.Sum(worker => worker.Decisions.Insurances[0].ByRule[rule]);
        }

        return [.. byStatus];
    }
}
