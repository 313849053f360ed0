using Contribution.Rules.Rosters.Excel.Tests.Books;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>Every program writes packages in its own way; the list in them is the same.</summary>
public sealed class PackageKindsTest
{
    private static readonly string[][] List =
    [
        ["个人编号", "单位编号", "人员类别", "月平均工资"],
        ["0001", "E-1", "职工", "3000"],
        ["0002", "E-1", "职工", "4000.50"],
    ];

    private static readonly Dictionary<string, Package> Kinds = new()
    {
        ["excel"] = new(),
        ["openpyxl"] = new() { IsAbsolute = true, IsInline = true },
        ["prefixed"] = new() { Prefix = "x:" },
        ["prefixedInline"] = new()
        {
            Prefix = "x:",
            IsInline = true,
            IsAbsolute = true,
        },
        ["strict"] = new()
        {
            Main = "http://purl.oclc.org/ooxml/spreadsheetml/main",
            Office = "http://purl.oclc.org/ooxml/officeDocument/relationships",
        },
        ["withoutAddresses"] = new() { HasAddresses = false },
        ["wps"] = new()
        {
            More =
                " xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"etc\""
                + " xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\"",
        },
    };

    public static TheoryData<string> Names => new(Kinds.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void ToCsv_reads_the_same_list_from_packages_of_every_kind(string kind)
    {
        Converted converted = Converted.Of(Kinds[kind].Bytes(List), WorkbookList.Persons);

        converted.Lines.Should().Equal(List.Select(row => string.Join(',', row)));
        converted.Notes.Should().BeEmpty();
    }
}
