namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>Small requests, each on one line.</summary>
internal static class Request
{
    /// <summary>One that is answered, with the base 3000.00.</summary>
    public static string Good(string id) =>
        Of(
            id,
            """ "contributionYear":2011,"referenceWages":{"province":2277.83},"employer":{"id":"E","kind":"enterprise"},"persons":[{"id":"P","category":"employee","priorYearMonthlyWage":3000}] """
        );

    /// <summary>A request with an unknown category.</summary>
    public static string Invalid(string id) =>
        Of(id, """ "contributionYear":2011,"persons":[{"id":"P","category":"employe"}] """);

    /// <summary>One for a year that no rule set covers.</summary>
    public static string NotCovered(string id) => Of(id, """ "contributionYear":2030,"persons":[] """);

    private static string Of(string id, string rest) =>
        $$"""{"requestId":"{{id}}","jurisdiction":"230600","insurance":"pension",{{rest.Trim()}}}""";
}
