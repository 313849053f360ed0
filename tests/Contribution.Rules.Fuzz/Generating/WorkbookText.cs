using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Generating;

/// <summary>An Excel workbook of one sheet, written by hand: texts inline or shared, amounts as numbers.</summary>
internal static class WorkbookText
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    public static byte[] Write(IReadOnlyList<IReadOnlyList<string>> rows, Dice dice)
    {
        List<string> shared = [];
        StringBuilder sheet = new($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (int row = 0; row < rows.Count; row++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (int column = 0; column < rows[row].Count; column++)
            {
                string value = rows[row][column];
                if (value.Length > 0)
                {
                    string place = string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row + 1}");
                    sheet.Append(Cell(place, value, dice, shared));
                }
            }

            sheet.Append("</row>");
        }

        sheet.Append("</sheetData></worksheet>");
        return Zip([
            (
                "[Content_Types].xml",
                $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>"
            ),
            (
                "_rels/.rels",
                $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            ),
            ("xl/worksheets/sheet1.xml", sheet.ToString()),
            (
                "xl/sharedStrings.xml",
                $"<sst xmlns=\"{Main}\">{string.Concat(shared.Select(text => $"<si><t>{text}</t></si>"))}</sst>"
            ),
        ]);
    }

    /// <summary>A package of entries; a name may come twice.</summary>
    public static byte[] Zip(IEnumerable<(string Name, string Text)> entries) =>
        Zip(entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text))));

    /// <summary>A package of entries; a name may come twice.</summary>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using MemoryStream package = new();
        using (ZipArchive archive = new(package, ZipArchiveMode.Create))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return package.ToArray();
    }

    private static string Cell(string place, string value, Dice dice, List<string> shared)
    {
        string text = SecurityElement.Escape(value);
        bool isMoney = value.Length <= 13 && value.All(letter => char.IsAsciiDigit(letter) || letter == '.');
        if (isMoney && !dice.OneIn(4))
        {
            return $"<c r=\"{place}\"><v>{text}</v></c>";
        }

        if (dice.OneIn(2))
        {
            return $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
        }

        shared.Add(text);
        return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" t=\"s\"><v>{shared.Count - 1}</v></c>");
    }

    private static string Letters(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
