using System.Runtime.InteropServices;
using Contribution.Rules.Contributions.Amounts;

namespace Contribution.Rules.Rosters.Commands.Contributions.Streaming;

/// <summary>The sums over an employer's persons in months in which nothing changes.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DueSums
{
    public PayerSum Employee;
    public PayerSum Employer;
    public PayerSum Flexible;
    public bool HasAmount;
    public bool IsProvisional;
    public bool HasGap;

    /// <summary>Adds the sums of another worker.</summary>
    public void Add(DueSums other)
    {
        Employee.Add(other.Employee);
        Employer.Add(other.Employer);
        Flexible.Add(other.Flexible);
        HasAmount |= other.HasAmount;
        IsProvisional |= other.IsProvisional;
        HasGap |= other.HasGap;
    }
}

/// <summary>The state of an employer's persons for one insurance, for all months.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DuePersons
{
    public bool HasEmployees;
    public bool HasOthers;
    public bool RestsOnEmployer;
    public int Undetermined;
    public ulong Changes;

    /// <summary>Adds the state of another worker.</summary>
    public void Add(DuePersons other)
    {
        HasEmployees |= other.HasEmployees;
        HasOthers |= other.HasOthers;
        RestsOnEmployer |= other.RestsOnEmployer;
        Undetermined += other.Undetermined;
        Changes |= other.Changes;
    }
}
