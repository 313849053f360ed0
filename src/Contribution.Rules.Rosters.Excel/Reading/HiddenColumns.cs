using System.Globalization;
using System.Xml;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using DocumentFormat.OpenXml.Packaging;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>The columns of a sheet that are hidden. They are read with the others, and reported.</summary>
internal static class HiddenColumns
{
    /// <summary>The first and last of each range of hidden columns, from 0. They stand before the rows in the file.</summary>
    public static IReadOnlyList<(int First, int Last)> Find(WorksheetPart part)
    {
        List<(int, int)> found = [];
        using PartStream stream = new(part.GetStream(FileMode.Open, FileAccess.Read));
        using XmlReader reader = XmlReader.Create(
            stream,
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
        );
        while (reader.Read() && reader.LocalName != "sheetData")
        {
            stream.Step();
            if (
                reader is { NodeType: XmlNodeType.Element, LocalName: "col" }
                && reader.GetAttribute("hidden") is "1" or "true"
                && Number(reader.GetAttribute("min")) is int first
                && Number(reader.GetAttribute("max")) is int last
            )
            {
                found.Add((first - 1, last - 1));
            }
        }

        return found;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
