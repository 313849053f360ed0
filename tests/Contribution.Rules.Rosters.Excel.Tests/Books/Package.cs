using System.IO.Compression;
using System.Text;

namespace Contribution.Rules.Rosters.Excel.Tests.Books;

/// <summary>
/// A workbook's package written by hand, as one program or another writes it: namespaces, prefixes, paths, where texts stand,
/// and parts of its own.
/// </summary>
internal sealed class Package
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Content = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The namespace of sheets.</summary>
    public string Main { get; init; } = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The namespace of relations between parts.</summary>
    public string Office { get; init; } = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The prefix of the names of elements: <c>x:</c>, or none.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Whether relations name parts from the root of the package.</summary>
    public bool IsAbsolute { get; init; }

    /// <summary>Whether texts stand in the cells and not in a table of their own.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether rows and cells say where they stand.</summary>
    public bool HasAddresses { get; init; } = true;

    /// <summary>Attributes of the sheet's first element, as programs add them.</summary>
    public string More { get; init; } = "";

    /// <summary>The file of a list whose first row is its header.</summary>
    public byte[] Bytes(params string[][] rows)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes());
            Add(archive, "_rels/.rels", Related("officeDocument", "xl/workbook.xml", 1));
            Add(
                archive,
                "xl/workbook.xml",
                Element(
                    "workbook",
                    $" xmlns:r=\"{Office}\"",
                    $"<{Prefix}sheets><{Prefix}sheet name=\"名册\" sheetId=\"1\" r:id=\"rId1\"/></{Prefix}sheets>"
                )
            );
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                Related("worksheet", "worksheets/sheet1.xml", 1, ("sharedStrings", "sharedStrings.xml", 2))
            );
            Add(archive, "xl/worksheets/sheet1.xml", Sheet(rows));
            Add(
                archive,
                "xl/sharedStrings.xml",
                Element("sst", "", IsInline ? "" : string.Concat(Texts(rows).Select(Item)))
            );
        }

        return bytes.ToArray();
    }

    private static string[] Texts(string[][] rows) => [.. rows.SelectMany(row => row).Distinct(StringComparer.Ordinal)];

    private string Sheet(string[][] rows)
    {
        string[] texts = Texts(rows);
        string data = string.Concat(
            rows.Select(
                (row, number) =>
                    $"<{Prefix}row{Address($"{number + 1}")}>{string.Concat(row.Select((text, column) => Cell(text, $"{(char)('A' + column)}{number + 1}", texts)))}</{Prefix}row>"
            )
        );
        return Element("worksheet", More, $"<{Prefix}sheetData>{data}</{Prefix}sheetData>");
    }

    private string Cell(string text, string address, string[] texts) =>
        IsInline
            ? $"<{Prefix}c{Address(address)} t=\"inlineStr\"><{Prefix}is><{Prefix}t>{text}</{Prefix}t></{Prefix}is></{Prefix}c>"
            : $"<{Prefix}c{Address(address)} t=\"s\"><{Prefix}v>{Array.IndexOf(texts, text)}</{Prefix}v></{Prefix}c>";

    private string Item(string text) => $"<{Prefix}si><{Prefix}t>{text}</{Prefix}t></{Prefix}si>";

    private string Address(string address) => HasAddresses ? $" r=\"{address}\"" : "";

    private string Element(string name, string attributes, string inside)
    {
        string declared = Prefix.Length == 0 ? "" : $":{Prefix[..^1]}";
        return $"{Declaration}<{Prefix}{name} xmlns{declared}=\"{Main}\"{attributes}>{inside}</{Prefix}{name}>";
    }

    private string Related(string type, string target, int id, params (string Type, string Target, int Id)[] others)
    {
        string folder = type == "officeDocument" ? "/" : "/xl/";
        IEnumerable<string> relations = others
            .Prepend((Type: type, Target: target, Id: id))
            .Select(other =>
                $"<Relationship Id=\"rId{other.Id}\" Type=\"{Office}/{other.Type}\" Target=\"{(IsAbsolute ? folder : "")}{other.Target}\"/>"
            );
        return $"{Declaration}<Relationships xmlns=\"{Relations}\">{string.Concat(relations)}</Relationships>";
    }

    private static string ContentTypes() =>
        $"{Declaration}<Types xmlns=\"{Content}\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/>"
        + $"<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Types}worksheet+xml\"/>"
        + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Types}sharedStrings+xml\"/>"
        + "</Types>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using Stream part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
