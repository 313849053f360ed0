using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Workbooks.Reading;

/// <summary>A kind of list, by which its sheet is told from others of the same workbook.</summary>
public sealed class WorkbookList
{
    private readonly KnownHeaders? _known;
    private readonly string[] _required;

    private WorkbookList(KnownHeaders? known, params string[] required) => (_known, _required) = (known, required);

    /// <summary>A list of persons.</summary>
    public static WorkbookList Persons { get; } = new(KnownHeaders.Persons, PersonReading.Required);

    /// <summary>A list of employers.</summary>
    public static WorkbookList Employers { get; } = new(KnownHeaders.Employers, EmployerReading.Required);

    /// <summary>Any other list: the first sheet is taken.</summary>
    public static WorkbookList Other { get; } = new(null);

    /// <summary>Whether headers are those of such a list.</summary>
    internal bool Has(IEnumerable<string> headers) =>
        _known is not null && !_required.Except(headers.Select(_known.NameOf)).Any();
}
