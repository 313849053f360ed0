using System.Text;

namespace Contribution.Rules.Rosters.Input.Reading.Files;

/// <summary>
/// Recognizes files that are given as CSV and are none, by content and not by name: workbooks old and new, pages of
/// HTML and XML that systems name <c>.xls</c>, UTF-16, nothing at all.
/// </summary>
internal static class UnsupportedFile
{
    private const int StartLength = 1024;
    private const int SectorLength = 512;
    private const int DirectoryAt = 48;

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly Wording Empty = new("文件是空的", "the file is empty");
    private static readonly Wording Archive = new(
        "这是 Excel 工作簿或压缩文件；请另存为 CSV UTF-8",
        "this is an Excel workbook or an archive; save it as CSV UTF-8"
    );

    private static readonly Wording Old = new(
        "这是旧版 Excel 文件（97-2003 工作簿，.xls）；请用 Excel 打开，另存为 .xlsx",
        "this is an old Excel file (97-2003 workbook, .xls); open it in Excel and save it as .xlsx"
    );

    private static readonly Wording Locked = new(
        "这是加密的工作簿；请用 Excel 打开，去掉密码，另存为 .xlsx",
        "this is a workbook with a password; open it in Excel, remove the password and save it as .xlsx"
    );

    private static readonly Wording Html = new(
        "这是网页（HTML 表格），不是工作簿，文件名与内容不符；请用 Excel 打开，另存为 .xlsx",
        "this is a web page (an HTML table), whatever its name says; open it in Excel and save it as .xlsx"
    );

    private static readonly Wording Xml = new(
        "这是 XML 文件（如 XML 电子表格 2003），不是工作簿，文件名与内容不符；请用 Excel 打开，另存为 .xlsx",
        "this is XML (such as an XML Spreadsheet 2003), whatever its name says; open it in Excel and save it as .xlsx"
    );

    private static readonly Wording Utf16 = new(
        "文件编码为 UTF-16（Unicode 文本）；请另存为 CSV UTF-8",
        "the file is UTF-16 (Unicode text); save it as CSV UTF-8"
    );

    /// <summary>Why a file is no CSV; null where it may be.</summary>
    /// <param name="file">The file, from its beginning; can be read at any place.</param>
    public static Wording? Fault(Stream file)
    {
        byte[] bytes = new byte[StartLength];
        Span<byte> start = bytes.AsSpan(0, file.ReadAtLeast(bytes, StartLength, throwOnEndOfStream: false));
        return start switch
        {
            _ when start.Length < StartLength && IsBlank(start) => Empty,
            [(byte)'P', (byte)'K', 3, 4, ..] => Archive,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => IsEncrypted(file, start) ? Locked : Old,
            // A record of the format that Excel had before it wrote its files as compound ones.
            [9, 0 or 2 or 4 or 8, ..] => Old,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => Utf16,
            _ when IsUnmarkedUtf16(start) => Utf16,
            _ => Markup(start),
        };
    }

    /// <summary>Whether nothing but a byte order mark and white space is there.</summary>
    private static bool IsBlank(ReadOnlySpan<byte> all) =>
        (all.StartsWith(Encoding.UTF8.Preamble) ? all[Encoding.UTF8.Preamble.Length..] : all).IndexOfAnyExcept(
            " \t\r\n"u8
        ) < 0;

    /// <summary>
    /// Whether it is UTF-16 without its mark: separators and digits have a byte 0 then, before or after the other. Of a list in
    /// Chinese they are a tenth of the letters at least; few letters, such as 一, have their 0 on the other side. A single 0 is
    /// damage of another kind.
    /// </summary>
    private static bool IsUnmarkedUtf16(ReadOnlySpan<byte> start)
    {
        const int FewestOf = 16;
        const int MostTimes = 2;
        Span<int> zeros = stackalloc int[2];
        for (int at = 0; at < start.Length; at++)
        {
            zeros[at % 2] += start[at] == 0 ? 1 : 0;
        }

        int all = zeros[0] + zeros[1];
        return all > 1
            && Math.Min(zeros[0], zeros[1]) * MostTimes <= Math.Max(zeros[0], zeros[1])
            && all * FewestOf * 2 >= start.Length;
    }

    private static Wording? Markup(ReadOnlySpan<byte> start)
    {
        string text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return !text.StartsWith('<') ? null
            : text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<table", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<meta", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<style", StringComparison.OrdinalIgnoreCase)
                ? Html
            : text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<Workbook", StringComparison.OrdinalIgnoreCase)
                ? Xml
            : null;
    }

    /// <summary>Whether the first names in the directory of a compound file say that an encrypted workbook is in it.</summary>
    private static bool IsEncrypted(Stream file, ReadOnlySpan<byte> start)
    {
        if (start.Length < SectorLength || !file.CanSeek)
        {
            return false;
        }

        long sector = BitConverter.ToUInt32(start[DirectoryAt..]);
        file.Position = Math.Min((sector + 1) * SectorLength, file.Length);
        byte[] directory = new byte[SectorLength * 4];
        int read = file.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false);
        return directory.AsSpan(0, read).IndexOf(Encrypted) >= 0;
    }
}
