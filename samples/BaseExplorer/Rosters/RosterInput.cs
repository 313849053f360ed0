using System.Globalization;
using System.Text;
using BaseExplorer.Bases;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.RuleSets;

namespace BaseExplorer.Rosters;

/// <summary>A roster as it came, and what is asked of it.</summary>
internal sealed record RosterInput(
    IContributionRules Rules,
    RosterQuestion Question,
    RuleSet Set,
    RosterFile? Persons,
    RosterFile? Employers,
    string? Employer,
    bool Chinese
)
{
    private static readonly string[] Lists = ["persons", "employers"];

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

        (RosterFile? persons, RosterFile? employers) = (
            await FileAsync(form.Files, "persons"),
            await FileAsync(form.Files, "employers")
        );
        BasesRequest question = asked with { Persons = [], Employer = null };
        BaseOutcome outcome = rules.ComputeBases(question);
        return outcome is not BaseOutcome.Computed ? (null, Problem.Of(outcome))
            : persons is null && employers is null ? (null, Problem.Invalid(null, [NoList]))
            : (
                new RosterInput(
                    rules,
                    Of(question),
                    rules.Catalogue.Find(question.Jurisdiction, question.Insurance, question.ContributionYear)!,
                    persons,
                    employers,
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
            .Where(field => !Lists.Contains(field.Key) || field.Value > 1)
            .Select(field => new Fault
            {
                Code = Lists.Contains(field.Key) ? FaultCode.OutOfRange : FaultCode.UnknownValue,
                Path = $"/{field.Key}",
                Found = Lists.Contains(field.Key) ? field.Value.ToString(CultureInfo.InvariantCulture) : field.Key,
                Allowed = Lists.Contains(field.Key) ? "1" : string.Join(", ", Lists),
            });

    private static Fault NoList { get; } =
        new()
        {
            Code = FaultCode.Missing,
            Path = "/persons",
            Allowed = "CSV",
        };

    /// <summary>Persons come as a list only; those of the question would be left out without a word.</summary>
    private static Fault PersonsInQuestion(int count) =>
        new()
        {
            Code = FaultCode.OutOfRange,
            Path = "/persons",
            Found = count.ToString(CultureInfo.InvariantCulture),
            Allowed = "[]",
        };

    private static RosterQuestion Of(BasesRequest request) =>
        new()
        {
            Jurisdiction = request.Jurisdiction,
            ContributionYear = request.ContributionYear,
            Insurance = request.Insurance,
            ReferenceWages = request.ReferenceWages,
            UseReferenceTable = request.UseReferenceTable,
            AsKnownOn = request.AsKnownOn,
        };

    /// <summary>The file of a field; a browser sends an empty one without a name where none was chosen.</summary>
    private static async Task<RosterFile?> FileAsync(IFormFileCollection files, string field)
    {
        if (files[field] is not IFormFile { Length: > 0 } file)
        {
            return null;
        }

        using MemoryStream bytes = new();
        await file.CopyToAsync(bytes);
        return new RosterFile(file.FileName, bytes.ToArray());
    }
}
