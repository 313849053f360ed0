using Contribution.Rules.Workbooks.Reading;

namespace Contribution.Rules.Workbooks.Writing;

/// <summary>Writes no workbooks.</summary>
public static class WorkbookWriter
{
    /// <summary>Refuses.</summary>
    /// <exception cref="WorkbookException">Always.</exception>
    public static void Write(Stream workbook, IEnumerable<WorkbookSheet> sheets) => throw WorkbookFile.Refused();
}
