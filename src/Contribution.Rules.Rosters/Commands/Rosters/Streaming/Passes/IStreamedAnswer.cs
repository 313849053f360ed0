using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;

/// <summary>Computes and writes the answer for each person and employer of a streamed roster.</summary>
internal interface IStreamedAnswer
{
    /// <summary>The rules by insurance, those of the first insurance before the others.</summary>
    StreamedRules[] Rules { get; }

    /// <summary>The first line of the file of persons.</summary>
    byte[] Header { get; }

    /// <summary>Finds the months in which persons are insured; null where they are not needed.</summary>
    PersonMonths? Months { get; }

    /// <summary>Takes the employers, when they are read.</summary>
    void Begin(StreamedEmployers employers);

    /// <summary>Begins with the persons, each time that the list is gone through.</summary>
    /// <param name="columns">The list's columns.</param>
    void Begin(Columns columns);

    /// <summary>Decides and writes persons; each worker has its own.</summary>
    /// <param name="rows">The persons.</param>
    PersonDecisions NewDecisions(PersonRows rows);

    /// <summary>
    /// Whether the persons have to be gone through once more, since something was found out of which lines were written
    /// already; after that it is known, and nothing more is found out.
    /// </summary>
    bool MustRepeat();

    /// <summary>Writes the file of employers when all persons are added up.</summary>
    /// <param name="stream">Takes it.</param>
    /// <param name="workers">The decisions for the persons.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>The number of employers in the part that is wanted.</returns>
    long WriteEmployers(Stream stream, PersonDecisions[] workers, CancellationToken cancellation);
}
