using System.Globalization;
using System.Text;
using BaseExplorer.Bases;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Rosters;

/// <summary>A roster as it came, and what is asked of it.</summary>
internal sealed record RosterInput(
    IContributionRules Rules,
    RosterQuestion Question,
    RuleSet Set,
    ListUpload Lists,
    string? Employer,
    bool Chinese
)
{
    private static readonly string[] Fields = ["persons", "employers"];

    /// <summary>The list of persons; null where none was sent.</summary>
    public RosterFile? Persons => Lists.Persons;

    /// <summary>The list of employers; null where none was sent.</summary>
    public RosterFile? Employers => Lists.Employers;

    /// <summary>Reads the form, or says what is wrong with it.</summary>
    public static async Task<(RosterInput? Input, IResult? Refused)> ReadAsync(
        HttpRequest http,
        IContributionRules rules
    )
    {
        if (!http.HasFormContentType)
        {
            return (null, Problem.Of(ProblemKind.UnsupportedType));
        }

        IFormCollection form;
        try
        {
            form = await http.ReadFormAsync(http.HttpContext.RequestAborted);
        }
        catch (Exception unreadable)
            when (unreadable is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            // A form that is none, or ends too soon. What the server itself refuses has a status of its own.
            return (null, Problem.Of(ProblemKind.BadRequest));
        }

        Fault[] superfluous = [.. Superfluous(form)];
        if (superfluous.Length > 0)
        {
            return (null, Problem.Invalid(null, superfluous));
        }

        (BasesRequest? asked, IResult? refused) = RequestBody.Read(Encoding.UTF8.GetBytes(form["question"].ToString()));
        if (asked is null)
        {
            return (null, refused);
        }

        if (asked.Persons.Length > 0)
        {
            return (null, Problem.Invalid(null, [PersonsInQuestion(asked.Persons.Length)]));
        }

        ListUpload lists;
        try
        {
            lists = await ListUpload.ReadAsync(form.Files, http.HttpContext.RequestAborted);
        }
        catch (ListUploadException unreadable)
        {
            return (null, RosterResults.Unreadable([unreadable.Note]));
        }

        BasesRequest question = asked with { Persons = [], Employer = null };
        Outcome<BasesResult> outcome = rules.ComputeBases(question);
        return outcome is not Outcome<BasesResult>.Computed ? (null, Problem.Of(outcome))
            : lists.Persons is null && lists.Employers is null ? (null, Problem.Invalid(null, [NoList]))
            : (
                new RosterInput(
                    rules,
                    Of(question),
                    rules.Catalogue.Find(
                        question.Jurisdiction,
                        question.Insurance,
                        question.ContributionYear,
                        question.ContributionMonth
                    )!,
                    lists,
                    form["employer"] is [{ Length: > 0 } id] ? id : null,
                    form["language"] == "zh"
                ),
                null
            );
    }

    /// <summary>Files that no field takes: a second one of a field, and those of fields that there are not.</summary>
    private static IEnumerable<Fault> Superfluous(IFormCollection form) =>
        form
            .Files.CountBy(file => file.Name)
            .Where(field => !Fields.Contains(field.Key) || field.Value > 1)
            .Select(field => new Fault(
                Fields.Contains(field.Key) ? FaultCode.OutOfRange : FaultCode.UnknownValue,
                $"/{field.Key}",
                Fields.Contains(field.Key) ? field.Value.ToString(CultureInfo.InvariantCulture) : field.Key,
                Fields.Contains(field.Key) ? "1" : string.Join(", ", Fields)
            ));

    private static Fault NoList { get; } = new(FaultCode.Missing, "/persons", allowed: "Excel, CSV");

    /// <summary>Persons come as a list only; those of the question would be left out without a word.</summary>
    private static Fault PersonsInQuestion(int count) =>
        new(FaultCode.OutOfRange, "/persons", count.ToString(CultureInfo.InvariantCulture), "[]");

    private static RosterQuestion Of(BasesRequest request) =>
        new()
        {
            Jurisdiction = request.Jurisdiction,
            ContributionYear = request.ContributionYear,
            ContributionMonth = request.ContributionMonth,
            Insurance = request.Insurance,
            ReferenceWages = request.ReferenceWages,
            UseReferenceTable = request.UseReferenceTable,
            AsKnownOn = request.AsKnownOn,
        };
}
