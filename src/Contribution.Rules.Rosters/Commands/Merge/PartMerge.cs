using System.Collections.Immutable;
using System.Text;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>The result of merged parts.</summary>
/// <param name="Tally">The counts of the rows of the whole roster.</param>
/// <param name="SumOfBases">The sum of the persons' bases, in yuan a month; 0 of contributions.</param>
/// <param name="SumOfEmployerBases">The sum of the employers' bases, in yuan a month; 0 of contributions.</param>
/// <param name="Due">The sums of contributions; null for bases.</param>
/// <param name="Refused">The employers for whom no contributions were computed.</param>
internal sealed record MergedParts(
    BasesTally Tally,
    decimal SumOfBases,
    decimal SumOfEmployerBases,
    DueTally? Due,
    ImmutableArray<PartRefusal> Refused
);

/// <summary>Joins the files of all parts, part by part, and verifies them by the manifests.</summary>
/// <param name="set">The parts.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class PartMerge(PartSet set, CancellationToken cancellation)
{
    /// <summary>The number of bytes that are in memory at once.</summary>
    internal const int Piece = 1 << 20;

    private readonly byte[] _piece = new byte[Piece];

    /// <summary>Writes the joined files.</summary>
    /// <param name="files">Take the results; they are complete when this ends without an exception.</param>
    /// <exception cref="PartsException">A file is not the one that its manifest describes.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public MergedParts Run(BasesFiles files)
    {
        CheckLengths();
        Stream[] outputs = [files.Persons, files.Employers, files.Rejects];
        foreach ((ResultKind kind, Stream output) in set.Kinds.Zip(outputs))
        {
            byte[] header = Header(kind);
            output.Write(header);
            foreach (PartFolder part in set.Parts)
            {
                Append(kind, part, header, output);
            }
        }

        return Sums();
    }

    /// <summary>Throws for truncated parts before anything is written.</summary>
    private void CheckLengths()
    {
        foreach (PartFolder part in set.Parts)
        {
            foreach (ResultKind kind in set.Kinds)
            {
                using Stream file = part.Open(kind.Name);
                if (file.Length != kind.Of(part.Manifest).Bytes)
                {
                    throw Altered(part, kind);
                }
            }
        }
    }

    private byte[] Header(ResultKind kind) =>
        set.Parts[0].Manifest.ByteOrderMark ? [.. Encoding.UTF8.Preamble, .. kind.Header] : kind.Header;

    private void Append(ResultKind kind, PartFolder part, byte[] header, Stream output)
    {
        using Stream file = part.Open(kind.Name);
        using ResultCount count = kind.NewCount();
        int read = file.ReadAtLeast(_piece.AsSpan(0, header.Length), header.Length, throwOnEndOfStream: false);
        if (!_piece.AsSpan(0, read).SequenceEqual(header))
        {
            throw Altered(part, kind);
        }

        count.Add(header);
        while ((read = file.Read(_piece)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            count.Add(_piece.AsSpan(0, read));
            output.Write(_piece, 0, read);
        }

        bool sameStatuses = !kind.HasStatuses || count.ByStatus.SequenceEqual(part.Manifest.PersonsByStatus);
        if (count.File != kind.Of(part.Manifest) || !sameStatuses)
        {
            throw Altered(part, kind);
        }
    }

    private MergedParts Sums()
    {
        PartManifest[] parts = [.. set.Parts.Select(part => part.Manifest)];
        long spells = parts.Sum(part => part.FurtherSpells);
        long nonData = parts[0].NonDataRows + spells;
        BasesTally tally = new()
        {
            RowsIn = parts.Sum(part => part.PersonsByStatus.Sum() + EmployersOf(part) + part.Rejects.Rows) + nonData,
            Employers = parts.Sum(EmployersOf),
            PersonsByStatus =
            [
                .. Enum.GetValues<DeterminationStatus>()
                    .Select(status => parts.Sum(part => part.PersonsByStatus[(int)status])),
            ],
            Rejected = parts.Sum(part => part.Rejects.Rows),
            NonDataRows = nonData,
            FurtherSpells = spells,
            HasUnplaced = parts[0].HasUnplaced,
        };
        return new MergedParts(
            tally,
            set.AreDue ? 0m : parts.Sum(part => part.PersonLines.Sum),
            set.AreDue ? 0m : parts.Sum(part => part.EmployerLines.Sum),
            set.AreDue ? parts.Aggregate(new DueTally(), (sum, part) => sum.With(part.Due!.Tally)) : null,
            [.. parts.SelectMany(part => part.Due?.Refused ?? [])]
        );
    }

    private static long EmployersOf(PartManifest part) => part.Due?.Tally.Employers ?? part.EmployerLines.Rows;

    private static PartsException Altered(PartFolder part, ResultKind kind) =>
        new(
            $"{part.Name}：{kind.Name} 与清单 {PartManifest.FileName} 不符，可能已被截断或改动；请重新核定这一份",
            $"{part.Name}: {kind.Name} is not the file that {PartManifest.FileName} describes; it was cut off or altered; "
                + "run this part again"
        );
}
