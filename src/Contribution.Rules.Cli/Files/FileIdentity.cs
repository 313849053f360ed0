using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Contribution.Rules.Cli.Files;

/// <summary>
/// Identifies a file, so that two names of one file are equal: through symbolic and hard links, in another case, by a relative path.
/// </summary>
/// <param name="Volume">The device that the file is on.</param>
/// <param name="Number">The file's number on the device.</param>
/// <param name="Name">The full path without links, where the system gives no numbers; otherwise empty.</param>
internal readonly record struct FileIdentity(ulong Volume, ulong Number, string Name)
{
    // The layout of struct statx, which is the same on all processors.
    private const int StatSize = 256;
    private const int InodeOffset = 32;
    private const int DeviceOffset = 136;
    private const int CurrentFolder = -100;
    private const int ModeOffset = 28;
    private const int FileType = 0xF000;
    private const int RegularFile = 0x8000;
    private const uint TypeMask = 0x1;
    private const uint InodeMask = 0x100;

    // The layout of BY_HANDLE_FILE_INFORMATION.
    private const int InformationSize = 52;
    private const int VolumeOffset = 28;
    private const int IndexOffset = 44;

    /// <summary>Reads the identity of a file; null where there is none, or it is a terminal or a pipe.</summary>
    public static FileIdentity? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return OperatingSystem.IsLinux() ? OnLinux(path)
                : OperatingSystem.IsWindows() ? OnWindows(path)
                : ByName(path);
        }
        catch (Exception cannot)
            when (cannot is IOException or UnauthorizedAccessException or EntryPointNotFoundException)
        {
            return ByName(path);
        }
    }

    private static FileIdentity? OnLinux(string path)
    {
        byte[] stat = new byte[StatSize];
        if (Stat(CurrentFolder, [.. Encoding.UTF8.GetBytes(path), 0], 0, TypeMask | InodeMask, stat) != 0)
        {
            return ByName(path);
        }

        // A terminal or a pipe may be read and written at once.
        int mode = BinaryPrimitives.ReadUInt16LittleEndian(stat.AsSpan(ModeOffset));
        return (mode & FileType) != RegularFile
            ? null
            : new FileIdentity(
                BinaryPrimitives.ReadUInt64LittleEndian(stat.AsSpan(DeviceOffset)),
                BinaryPrimitives.ReadUInt64LittleEndian(stat.AsSpan(InodeOffset)),
                ""
            );
    }

    private static FileIdentity OnWindows(string path)
    {
        using SafeFileHandle file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        byte[] information = new byte[InformationSize];
        return GetInformation(file, information)
            ? new FileIdentity(
                BinaryPrimitives.ReadUInt32LittleEndian(information.AsSpan(VolumeOffset)),
                BinaryPrimitives.ReadUInt64LittleEndian(information.AsSpan(IndexOffset)),
                ""
            )
            : ByName(path);
    }

    private static FileIdentity ByName(string path)
    {
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        return new FileIdentity(0, 0, OperatingSystem.IsLinux() ? target : target.ToUpperInvariant());
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(int folder, byte[] path, int flags, uint mask, byte[] stat);

    [DllImport("kernel32", EntryPoint = "GetFileInformationByHandle")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetInformation(SafeFileHandle file, byte[] information);
}
