using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>An audit as tables for spreadsheets: <c>audit.csv</c> and <c>audit-employers.csv</c>.</summary>
internal static class AuditTables
{
    /// <summary>The name of the file of persons.</summary>
    public const string PersonsFile = "audit.csv";

    /// <summary>The name of the file of employers.</summary>
    public const string EmployersFile = "audit-employers.csv";

    /// <summary>Every person, ranked.</summary>
    /// <param name="report">The audit.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
    public static ResultTable Persons(AuditReport report, TableReader reader, bool chinese)
    {
        return new TableOf<AuditedPerson>(chinese)
            .Text("employerId", person => person.EmployerId)
            .Text("id", person => person.Id)
            .Text("name", person => person.Name)
            .Text("idNumber", person => person.IdNumber)
            .Choice<AuditClass>("class", person => person.Comparison.Class)
            .Money("filedBase", person => person.Comparison.Filed)
            .Money("insuredBase", person => person.Insured?.FiledBase)
            .Money("wage", person => person.Wage)
            .Money("determinedBase", person => person.Comparison.Determined)
            .Money("monthlyDifference", person => person.Comparison.Monthly)
            .Text("firstMonth", person => person.Months?.First.ToString())
            .Text("lastMonth", person => person.Months?.Last.ToString())
            .Whole("months", person => person.Comparison.Months)
            .Money("totalDifference", person => person.Comparison.Total)
            .Choice<DeterminationStatus>("status", person => person.Status)
            .Cited(person => person.Basis)
            .Facts("missing", person => person.Missing)
            .Sentences("remarks", person => [.. person.Reasons, .. person.Months?.Spells() ?? []])
            .For(reader, report.Persons);
    }

    /// <summary>Every employer, ranked; how many of its persons are in each class, and its own base.</summary>
    /// <param name="report">The audit.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
    public static ResultTable Employers(AuditReport report, TableReader reader, bool chinese)
    {
        TableOf<AuditedEmployer> table = new TableOf<AuditedEmployer>(chinese)
            .Text("id", employer => employer.Id, called: "employerId")
            .Text("name", employer => employer.Row?.Facts.Name, called: "employerName")
            .Whole("persons", employer => employer.Persons.Length)
            .Money("underFiledTotal", employer => employer.UnderFiled)
            .Money("overFiledTotal", employer => employer.OverFiled)
            .Money("net", employer => employer.UnderFiled - employer.OverFiled);
        foreach (AuditClass type in Enum.GetValues<AuditClass>())
        {
            table.Whole(ChoiceNames.Of(type), employer => employer.Count(type));
        }

        return table
            .Choice<AuditClass>("ownClass", employer => employer.Own?.Class)
            .Money("ownFiledBase", employer => employer.Own?.Filed)
            .Money("ownDeterminedBase", employer => employer.Own?.Determined)
            .Money("ownMonthlyDifference", employer => employer.Own?.Monthly)
            .Whole("ownMonths", employer => employer.Own?.Months)
            .Money("ownTotalDifference", employer => employer.Own?.Total)
            .Choice<DeterminationStatus>("ownStatus", employer => employer.Status)
            .Cited(employer => employer.Basis)
            .Facts("missing", employer => employer.Missing)
            .Sentences("remarks", employer => employer.Reasons)
            .For(reader, report.Employers);
    }
}
