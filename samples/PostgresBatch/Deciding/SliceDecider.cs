using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules;
using PostgresBatch.Reading;
using PostgresBatch.Rosters;

namespace PostgresBatch.Deciding;

/// <summary>Decides slices on the library's batch entry; one thread's.</summary>
internal sealed class SliceDecider(Question question)
{
    private readonly IBatch _batch = question.Rules.NewBatch(question.RuleSet);

    /// <summary>Decides every employer of a slice; reports the rejected rows where there are any.</summary>
    public DecidedSlice Decide(ReadSlice slice)
    {
        List<DecidedEmployer> decided = new(slice.Employers.Count);
        List<Reject> rejects = [.. slice.Rejects];
        HashSet<string> faulty = [.. rejects.Select(reject => reject.EmployerId)];
        foreach (Employer employer in slice.Employers.Where(employer => !faulty.Contains(employer.Facts.Id)))
        {
            Decision[] persons = new Decision[employer.Persons.Length];
            try
            {
                Decision decision = _batch.Decide(employer.Facts, Question.Wage, employer.Persons.AsSpan(), persons);
                decided.Add(new DecidedEmployer(employer, decision, persons));
            }
            // The batch entry stops at the first fault; the other one lists them all, in Chinese and English.
            catch (ArgumentException) when (Faults(employer) is { IsEmpty: false } faults)
            {
                rejects.AddRange(faults.Select(fault => Reject(employer, fault)));
            }
        }

        return new DecidedSlice(rejects.Count == 0 ? decided : [], rejects);
    }

    private ImmutableArray<Fault> Faults(Employer employer) =>
        question.Rules.ComputeBases(question.Of(employer.Facts, employer.Persons))
            is Outcome<BasesResult>.Refused refused
            ? refused.Faults
            : [];

    /// <summary>A path says whose fact it is: <c>/persons/3/category</c>, <c>/employer/kind</c>.</summary>
    private static Reject Reject(Employer employer, Fault fault)
    {
        string[] path = fault.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return path is ["persons", var place, ..]
            ? new Reject(
                employer.Facts.Id,
                employer.Persons[int.Parse(place, CultureInfo.InvariantCulture)].Id,
                path[^1],
                fault
            )
            : new Reject(employer.Facts.Id, PersonId: null, path[^1], fault);
    }
}
