using System.Text.Json;

namespace AgencyPayroll.Payroll;

/// <summary>A payroll as the agency keeps it: its own names and its own file.</summary>
/// <param name="Year">The contribution year.</param>
/// <param name="CityWage">The city's average monthly wage of the year before, in yuan.</param>
/// <param name="Employers">The enterprises.</param>
/// <param name="SelfEmployed">Who pays without an employer.</param>
internal sealed record PayrollFile(
    int Year,
    decimal CityWage,
    IReadOnlyList<Employer> Employers,
    IReadOnlyList<SelfEmployed> SelfEmployed
)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static PayrollFile Read(string file) =>
        JsonSerializer.Deserialize<PayrollFile>(File.ReadAllText(file), Web)
        ?? throw new InvalidDataException($"{file}: expected an object, found null");
}

/// <summary>An enterprise, with what it paid in the last month, in yuan.</summary>
internal sealed record Employer(string Code, string Name, decimal WagesLastMonth, IReadOnlyList<Staff> Staff);

/// <summary>One of its employees, with the average month of the year before in yuan; null is not known yet.</summary>
internal sealed record Staff(string Number, string Name, decimal? Wage);

/// <summary>A flexible worker, perhaps in hardship, perhaps asking to pay on an amount of yuan.</summary>
internal sealed record SelfEmployed(string Number, string Name, bool Hardship, decimal? AsksFor);
