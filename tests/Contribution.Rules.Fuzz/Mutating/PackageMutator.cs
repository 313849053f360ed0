using System.IO.Compression;
using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Mutating;

/// <summary>Changes a ZIP package: its bytes, its entries, or what stands in one of them.</summary>
internal sealed class PackageMutator(Dice dice)
{
    private static readonly string[] Names =
    [
        "xl/workbook.xml",
        "../up.xml",
        "/xl/worksheets/sheet1.xml",
        "xl/styles.xml",
        "",
        "A",
    ];

    public byte[] Mutate(byte[] package)
    {
        ByteMutator bytes = new(dice);
        if (dice.OneIn(3))
        {
            return bytes.Mutate(package);
        }

        List<(string Name, byte[] Content)> entries = Entries(package);
        int at = dice.Below(entries.Count);
        (string name, byte[] content) = entries[at];
        switch (dice.Below(6))
        {
            case 0:
                entries.RemoveAt(at);
                break;
            case 1:
                entries.Add((name, bytes.Mutate(content)));
                break;
            case 2:
                entries[at] = (dice.Pick(Names), content);
                break;
            case 3:
                int from = dice.Below(content.Length);
                byte[] piece = content[from..Math.Min(content.Length, from + 1 + dice.Below(200))];
                entries[at] = (
                    name,
                    [
                        .. content[..from],
                        .. Enumerable.Repeat(piece, 2 + dice.Below(2000)).SelectMany(some => some),
                        .. content[from..],
                    ]
                );
                break;
            default:
                entries[at] = (name, bytes.Mutate(content));
                break;
        }

        return WorkbookText.Zip(entries.Select(entry => (entry.Name.Length == 0 ? "x" : entry.Name, entry.Content)));
    }

    private static List<(string Name, byte[] Content)> Entries(byte[] package)
    {
        using ZipArchive archive = new(new MemoryStream(package));
        return [.. archive.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
