using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>The parts of a workbook that name its other parts.</summary>
internal static class PackageParts
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Where a sheet lies.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string SheetPath(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");

    /// <summary>The workbook: the names of its sheets.</summary>
    public static Workbook Workbook(IReadOnlyList<string> sheets) =>
        new(
            new Sheets(
                sheets.Select(
                    (name, place) =>
                        new Sheet
                        {
                            Name = name,
                            SheetId = (uint)place + 1,
                            Id = string.Create(CultureInfo.InvariantCulture, $"rId{place + 1}"),
                        }
                )
            ),
            new DefinedNames(
                sheets.Select(
                    (name, place) =>
                        new DefinedName($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1")
                        {
                            Name = "_xlnm.Print_Titles",
                            LocalSheetId = (uint)place,
                        }
                )
            )
        );

    /// <summary>The parts of the package that list the content types and the relations.</summary>
    /// <param name="sheets">The number of sheets.</param>
    public static IEnumerable<(string Path, string Xml)> Around(int sheets)
    {
        int[] numbers = [.. Enumerable.Range(1, sheets)];
        string links = string.Concat(
            numbers.Select(number => Link(number, "worksheet", SheetPath(number)["xl/".Length..]))
        );
        yield return ("xl/_rels/workbook.xml.rels", Links(links + Link(sheets + 1, "styles", "styles.xml")));
        yield return ("_rels/.rels", Links(Link(1, "officeDocument", "xl/workbook.xml")));
        yield return (
            "[Content_Types].xml",
            $"""
            {Head}<Types xmlns="{Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            {Type("xl/workbook.xml", "sheet.main")}{Type("xl/styles.xml", "styles")}
            {string.Concat(numbers.Select(number => Type(SheetPath(number), "worksheet")))}</Types>
            """
        );
    }

    private static string Links(string links) =>
        $"""{Head}<Relationships xmlns="{Package}/relationships">{links}</Relationships>""";

    private static string Link(int id, string type, string target) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<Relationship Id="rId{id}" Type="{Document}/{type}" Target="{target}"/>"""
        );

    private static string Type(string path, string type) =>
        $"""<Override PartName="/{path}" ContentType="{Types}.{type}+xml"/>""";
}
