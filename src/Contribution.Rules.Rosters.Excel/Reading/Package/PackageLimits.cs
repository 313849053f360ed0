using System.IO.Compression;

namespace Contribution.Rules.Rosters.Excel.Reading.Package;

/// <summary>
/// The maximum sizes of the unpacked parts of a workbook. A part never exceeds the length that the workbook
/// states: bytes after that length are not unpacked.
/// </summary>
internal static class PackageLimits
{
    /// <summary>The maximum number of rows of a sheet, as in Excel.</summary>
    public const int Rows = 1_048_576;

    /// <summary>The maximum number of columns of a sheet, as in Excel.</summary>
    public const int Columns = 16_384;

    /// <summary>The maximum number of columns to which a merged cell of a header is widened.</summary>
    public const int HeaderColumns = 1024;

    /// <summary>The maximum number of letters of a cell, as in Excel.</summary>
    public const int Letters = 32_767;

    /// <summary>The maximum number of unpacked bytes of a cell, or of the blanks between two.</summary>
    public const long Step = 2 * MegaByte;

    /// <summary>The number of rows and cells that may be empty where nothing is filled in.</summary>
    public const long Empty = 4_000_000;

    /// <summary>The maximum number of shared texts.</summary>
    public const int Texts = 5 * Rows;

    /// <summary>The maximum number of letters in the shared texts.</summary>
    public const long TextLetters = 64_000_000;

    /// <summary>The maximum number of bytes of a list that is read from a sheet.</summary>
    public const long List = 2_000_000_000;

    // A list packs to a thirtieth at best: no two of its rows are alike. Blanks pack to a thousandth.
    private const long Packed = 200;
    private const long Large = 128 * MegaByte;
    private const int Parts = 10_000;
    private const long MegaByte = 1 << 20;
    private const long Sheet = 4096 * MegaByte;
    private const long SharedStrings = 512 * MegaByte;
    private const long Other = 16 * MegaByte;
    private const long OthersTogether = 64 * MegaByte;

    /// <summary>Checks the sizes of all parts.</summary>
    /// <exception cref="WorkbookException">One is too large.</exception>
    public static void Check(ZipArchive archive)
    {
        if (archive.Entries.Count > Parts)
        {
            throw WorkbookException.TooLarge($"超过 {Parts} 个部分", $"more than {Parts} parts");
        }

        long others = 0;
        foreach (ZipArchiveEntry part in archive.Entries)
        {
            long most = MostOf(part.FullName);
            others += most == Other ? part.Length : 0;
            if (others > OthersTogether)
            {
                throw WorkbookException.TooLarge(
                    $"样式等部分解压后共超过 {OthersTogether / MegaByte} MB",
                    $"styles and the like unpack to more than {OthersTogether / MegaByte} MB"
                );
            }

            if (part.Length > most)
            {
                throw WorkbookException.TooLarge(
                    $"{part.FullName} 解压后超过 {most / MegaByte} MB",
                    $"{part.FullName} unpacks to more than {most / MegaByte} MB"
                );
            }

            if (IsBomb(part.Length, part.CompressedLength))
            {
                throw WorkbookException.TooLarge(
                    $"{part.FullName} 解压后为压缩前的 {Packed} 倍以上，不是名单",
                    $"{part.FullName} unpacks to more than {Packed} times its size, as no list does"
                );
            }
        }
    }

    /// <summary>Whether a part is so large and says so little that it cannot be a list.</summary>
    internal static bool IsBomb(long unpacked, long packed) => unpacked > Large && unpacked / Packed > packed;

    /// <summary>Pictures and the like are never unpacked.</summary>
    private static long MostOf(string part) =>
        part.Contains("worksheets/", StringComparison.OrdinalIgnoreCase) ? Sheet
        : part.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? SharedStrings
        : part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            ? Other
        : Sheet;
}
