using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Workbooks.Reading;

/// <summary>The texts that the cells of a workbook share, each told by its place.</summary>
internal static class SharedStrings
{
    /// <summary>Reads them; none where the workbook has no such part.</summary>
    public static List<string> Of(WorkbookPart workbook)
    {
        List<string> texts = [];
        if (workbook.SharedStringTablePart is SharedStringTablePart part)
        {
            using OpenXmlReader reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                {
                    texts.Add(PlainText.Of(reader.LoadCurrentElement()));
                }
            }
        }

        return texts;
    }
}
